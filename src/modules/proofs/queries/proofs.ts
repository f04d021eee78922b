import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openSharedFile } from '../../../platform/seal/shared-file.ts'

export const proofPlace = (proofId: string) => ({ table: 'session_proofs', row: proofId, column: 'file' })

/** Whoever wrote the roll, gave the session, or leads the house brings its proofs. */
export async function mayAdd(ctx: Ctx, groupId: string): Promise<boolean> {
  const s = await ctx.db
    .selectFrom('groupSessions')
    .select(['savedBy', 'delivererId'])
    .where('groupId', '=', groupId)
    .executeTakeFirst()
  if (!s) throw new Refusal('not_found')
  const leads = ctx.can('groups.settle')
  return ctx.can('proofs.add') && (leads || [s.savedBy, s.delivererId].includes(ctx.actor.personId))
}

/**
 * Does everybody of the roll agree to be on a picture, and to be on one that strangers see, and is none protected? As it stands now: who takes it
 * back is not shown any more.
 */
export async function facesOn(ctx: Ctx, groupId: string): Promise<{ shown: boolean; printed: boolean }> {
  const { rows } = await ctx.client.query<{ shown: boolean; printed: boolean }>(
    'select sec.all_may_be_photographed($1, $2) as shown, sec.all_faces_may_be_public($1, $2) as printed',
    [groupId, ctx.now.toString()],
  )
  const { shown = false, printed = false } = rows[0] ?? {}
  return { shown, printed: shown && printed }
}

export async function ofSession(ctx: Ctx, { groupId }: { groupId: string }) {
  const may = await mayAdd(ctx, groupId)
  const faces = await facesOn(ctx, groupId)
  const rows = await ctx.db
    .selectFrom('sessionProofs as f')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'f.centreId').onRef('p.personId', '=', 'f.savedBy'))
    .select(['f.proofId', 'f.kind', 'f.faces', 'f.savedBy', 'f.savedAt as at', 'p.callName as by'])
    .where('f.groupId', '=', groupId)
    .where('f.removedAt', 'is', null)
    .orderBy('f.proofId')
    .execute()
  return {
    proofs: rows.map(({ savedBy, faces: on, ...r }) => ({
      ...r,
      isKeptBack: on === 'perhaps' && !faces.shown,
      mayPrint: on === 'none' || faces.printed,
      mayRemove: ctx.can('groups.settle') || savedBy === ctx.actor.personId,
    })),
    mayAdd: may,
    mayShowFaces: faces.shown,
  }
}

export async function picture(ctx: Ctx, { proofId }: { proofId: string }) {
  const row = await ctx.db
    .selectFrom('sessionProofs')
    .select(['groupId', 'faces', 'kind', 'format', 'file'])
    .where('proofId', '=', proofId)
    .where('removedAt', 'is', null)
    .executeTakeFirst()
  if (row?.faces === 'perhaps' && !(await facesOn(ctx, row.groupId)).shown) throw new Refusal('not_found')
  const bytes = row?.file ? await openSharedFile(ctx, 'staff', proofPlace(proofId), row.file) : null
  if (!row || !bytes) throw new Refusal('not_found')
  await ctx.client.query(`select sec.log_read(null, 'identity', 'proofs.picture', 1, $1)`, [ctx.now.toString()])
  // its name says nothing of whom it shows
  const fileName = `bukti-${proofId.slice(-6)}.${row.format === 'png' ? 'png' : 'jpg'}`
  return { fileName, type: `image/${row.format}`, base64: bytes.toString('base64') }
}
