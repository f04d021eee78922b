import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { sealSharedFile } from '../../../platform/seal/shared-file.ts'
import type { proofs } from '../contract.ts'
import { events } from '../events.ts'
import { facesOn, mayAdd, proofPlace } from '../queries/proofs.ts'
import { facesOf, isPicture, MOST_PROOFS, PROOF_MAX } from '../rules.ts'

/** A picture, looked at apart, written anew without place and camera, sealed. */
export async function add(ctx: Ctx, { groupId, kind, faces: said, base64 }: z.output<typeof proofs.add.input>) {
  if (!(await mayAdd(ctx, groupId))) throw new Refusal('not_allowed')
  const faces = facesOf(kind, said)
  if (!faces) throw new Refusal('faces_unsaid')
  // before the long work; the database says it as well, whoever writes the row
  if (faces === 'perhaps' && !(await facesOn(ctx, groupId)).shown) throw new Refusal('face_not_allowed')
  const there = await ctx.db
    .selectFrom('sessionProofs')
    .select('proofId')
    .where('groupId', '=', groupId)
    .where('removedAt', 'is', null)
    .execute()
  if (there.length >= MOST_PROOFS) throw new Refusal('too_many_proofs')
  const sent = Buffer.from(base64, 'base64')
  if (sent.length > PROOF_MAX) throw new Refusal('scan_too_large')
  await giveTime(ctx)
  const checked = await checkScanApart(sent)
  if (!checked.ok) throw new Refusal(checked.fault)
  const { scan } = checked
  if (!isPicture(scan)) throw new Refusal('proof_no_picture')
  const proofId = newId(ctx.now)
  await ctx.db
    .insertInto('sessionProofs')
    .values({
      ...{ centreId: ctx.actor.centreId, proofId, groupId, kind, faces, format: scan.kind },
      file: await sealSharedFile(ctx, 'staff', proofPlace(proofId), scan.bytes),
      ...{ savedBy: ctx.actor.personId, savedAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.added, { subject: ['session_proofs', proofId], details: { kind } })
  return { proofId }
}

/** A picture that should not be there is gone at once; that it was there stays. */
export async function remove(ctx: Ctx, { proofId }: { proofId: string }) {
  const row = await ctx.db
    .updateTable('sessionProofs')
    .set({ file: null, removedAt: ctx.now.toString(), removedBy: ctx.actor.personId })
    .where('proofId', '=', proofId)
    .where('removedAt', 'is', null)
    .returning('kind')
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  await ctx.record(events.removed, { subject: ['session_proofs', proofId], details: { kind: row.kind } })
  return {}
}
