import type { Ctx } from '../../../../platform/http/context.ts'
import type { MadePaper } from '../codes.ts'

/** A letter of the book that was issued and holds. */
export type Holding = { letterId: string; number: string }

/** Of each of these subjects the letter of that kind that holds, with its number, as far as this person reads the book. */
export async function holdingOf(
  ctx: Ctx,
  paper: MadePaper,
  subjectIds: readonly string[],
): Promise<ReadonlyMap<string, Holding>> {
  if (subjectIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('letters as l')
    .innerJoin('letterNumbers as n', (j) =>
      j.onRef('n.centreId', '=', 'l.centreId').onRef('n.letterId', '=', 'l.letterId'),
    )
    .select(['l.subjectId', 'l.letterId', 'n.number'])
    .where('l.paper', '=', paper)
    .where('l.subjectId', 'in', [...new Set(subjectIds)])
    .where('l.state', 'not in', ['draft', 'cancelled'])
    .orderBy('l.issuedAt')
    .execute()
  return new Map(rows.flatMap(({ subjectId, ...l }) => (subjectId ? [[subjectId, l] as const] : [])))
}

export const heldBy = async (ctx: Ctx, paper: MadePaper, subjectId: string): Promise<Holding | null> =>
  (await holdingOf(ctx, paper, [subjectId])).get(subjectId) ?? null

/** When letters of that kind about her were issued that were cancelled later, with none issued since that holds. */
export async function cancelledSince(ctx: Ctx, caseId: string, paper: MadePaper): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('letters')
    .select(['issuedAt', 'state'])
    .where('caseId', '=', caseId)
    .where('paper', '=', paper)
    .where('issuedAt', 'is not', null)
    .orderBy('issuedAt', 'desc')
    .execute()
  const holds = rows.findIndex((l) => l.state !== 'cancelled')
  return rows.slice(0, holds < 0 ? rows.length : holds).flatMap((l) => l.issuedAt ?? [])
}
