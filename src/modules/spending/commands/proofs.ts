import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { sealSharedFile } from '../../../platform/seal/shared-file.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { spending } from '../contract.ts'
import { events } from '../events.ts'
import { scanPlace } from '../queries/requests.ts'
import { getRequest, proofsOf } from '../queries/rows.ts'
import { MOST_PROOFS, PROOF_MAX, type ProofKind, type ProofWay, waiting } from '../rules.ts'

type In<K extends keyof typeof spending> = z.output<(typeof spending)[K]['input']>

async function mustTake(ctx: Ctx, requestId: string): Promise<void> {
  const { state } = await getRequest(ctx, requestId)
  if (state === 'declined' || state === 'closed' || state === 'withdrawn') throw new Refusal('request_moved_on')
  if (waiting(await proofsOf(ctx, requestId)).length >= MOST_PROOFS) throw new Refusal('too_many_proofs')
}

/** A paper, looked at apart, freed of what it hides, sealed. */
export async function addScan(ctx: Ctx, { requestId, kind, base64, noFace }: In<'addScan'>) {
  await mustTake(ctx, requestId)
  if (kind === 'photo' && !noFace) throw new Refusal('faces_unsaid')
  const sent = Buffer.from(base64, 'base64')
  if (sent.length > PROOF_MAX) throw new Refusal('scan_too_large')
  await giveTime(ctx)
  const checked = await checkScanApart(sent)
  if (!checked.ok) throw new Refusal(checked.fault)
  const proofId = newId(ctx.now)
  const file = await sealSharedFile(ctx, 'money', scanPlace(proofId), checked.scan.bytes)
  return save(ctx, { requestId, proofId, kind, how: 'scan', note: null, format: checked.scan.kind, file })
}

/** Where the paper lies, or why none is needed. A payment without a receipt is none. */
export async function sayProof(ctx: Ctx, { requestId, kind, how, note }: In<'sayProof'>) {
  await mustTake(ctx, requestId)
  if (kind === 'receipt' && how === 'not_needed') throw new Refusal('receipt_needed')
  if (await namesAWoman(ctx, [note], [])) throw new Refusal('names_somebody')
  return save(ctx, { requestId, proofId: newId(ctx.now), kind, how, note, format: null, file: null })
}

type Saved = {
  requestId: string
  proofId: string
  kind: ProofKind
  how: ProofWay
  note: string | null
  format: 'pdf' | 'jpeg' | 'png' | null
  file: Buffer | null
}

async function save(ctx: Ctx, of: Saved) {
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('spendProofs')
    .values({ centreId, ...of, savedBy: personId, savedAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.proof_added, {
    subject: ['spend_proofs', of.proofId],
    details: { kind: of.kind, how: of.how },
  })
  return { proofId: of.proofId }
}

/** What should not be there is gone at once, while nothing was paid on it; that it was there stays. */
export async function removeProof(ctx: Ctx, { proofId }: In<'removeProof'>) {
  const row = await ctx.db
    .updateTable('spendProofs')
    .set({ file: null, removedAt: ctx.now.toString(), removedBy: ctx.actor.personId })
    .where('proofId', '=', proofId)
    .where('removedAt', 'is', null)
    .returning('kind')
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  await ctx.record(events.proof_removed, { subject: ['spend_proofs', proofId], details: { kind: row.kind } })
  return {}
}
