import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import { staffOf } from '../access/facts.ts'

/** Of a visitor what he said; of somebody who is expected who, and where to; of a thing what it is, from whom, and later to whom. */
export type Words = { name: string; contact?: string; whom?: string; items?: string; where?: string }
const WHAT = 'gate'
/** Guards change: the next one reads the book of the day. Whoever may have to act reads it too. */
const READERS = ['guard', 'house_mother', 'head', 'social_worker'] as const

/** The same work for every visitor: so many copies as there are readers. */
export async function write(ctx: Ctx, rowId: string, words: Words): Promise<void> {
  const readers = (await staffOf(ctx, READERS)).map((p) => p.personId)
  const copies = await sealCopies(ctx, WHAT, rowId, words, [...new Set([...readers, ctx.actor.personId])])
  await ctx.db
    .insertInto('gateWords')
    .values(copies.map((c) => ({ centreId: ctx.actor.centreId, rowId, ...c })))
    .execute()
}

export async function read(ctx: Ctx, rowIds: readonly string[]): Promise<ReadonlyMap<string, Words>> {
  if (rowIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('gateWords')
    .select(['rowId', 'body'])
    .where('rowId', 'in', [...rowIds])
    .where('personId', '=', ctx.actor.personId)
    .execute()
  return new Map(rows.map((r) => [r.rowId, openCopy<Words>(ctx, WHAT, r.rowId, r.body)]))
}
