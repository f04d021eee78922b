import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { SealError } from '../../platform/seal/seal-error.ts'
import { boundToPicture } from './boxes.ts'

/** The picture of an entry out of the parts in which it came; null while one of them is missing. */
export async function pictureOf(ctx: Ctx, entryId: string, parts?: number): Promise<string | null> {
  const rows = await ctx.db
    .selectFrom('outboxParts')
    .select(['partNo', 'box'])
    .where('personId', '=', ctx.actor.personId)
    .where('entryId', '=', entryId)
    .orderBy('partNo')
    .execute()
  if (rows.length === 0 || (parts !== undefined && rows.length !== parts)) return null
  try {
    return ctx.seal.openBox(rows.map((r) => r.box).join(''), boundToPicture(ctx.actor.personId, entryId))
  } catch (error) {
    if (error instanceof SealError) throw new Refusal('upload_cut')
    throw error
  }
}

export const dropParts = (ctx: Ctx, entryId: string) =>
  ctx.db.deleteFrom('outboxParts').where('personId', '=', ctx.actor.personId).where('entryId', '=', entryId).execute()

/** It becomes a record in this transaction: its parts go with it. */
export async function takePicture(ctx: Ctx, entryId: string, parts: number): Promise<string | null> {
  const picture = await pictureOf(ctx, entryId, parts)
  if (picture !== null) await dropParts(ctx, entryId)
  return picture
}
