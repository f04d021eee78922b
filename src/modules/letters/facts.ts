import type { Ctx } from '../../platform/http/context.ts'
import type { MadePaper } from './papers/codes.ts'

/** Certificates of the house that were issued to her and hold, the newest first, as far as this person reads letters about her. */
export async function certificatesOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('letters as l')
    .leftJoin('letterNumbers as n', (j) =>
      j.onRef('n.centreId', '=', 'l.centreId').onRef('n.letterId', '=', 'l.letterId'),
    )
    .select(['l.letterId', 'l.datedOn', 'n.number'])
    .where('l.caseId', '=', caseId)
    .where('l.paper', '=', 'sertifikat')
    .where('l.state', 'not in', ['draft', 'cancelled'])
    .orderBy('l.issuedAt', 'desc')
    .execute()
  return rows.flatMap(({ datedOn, ...l }) => (datedOn ? [{ ...l, on: datedOn }] : []))
}

/** Which of these numbers the books of the house have given, cancelled ones as well: a number is written once. */
export async function numbersTaken(ctx: Ctx, numbers: readonly string[]): Promise<ReadonlySet<string>> {
  if (numbers.length === 0) return new Set()
  const rows = await ctx.db
    .selectFrom('letterNumbers')
    .select('number')
    .where('number', 'in', [...new Set(numbers)])
    .execute()
  return new Set(rows.map((r) => r.number))
}

/** Of each of these women the letter of that kind that was issued and holds, the newest, as far as this person reads letters about her. */
export async function issuedTo(ctx: Ctx, caseIds: readonly string[], paper: MadePaper) {
  if (caseIds.length === 0) return []
  const rows = await ctx.db
    .selectFrom('letters as l')
    .leftJoin('letterNumbers as n', (j) =>
      j.onRef('n.centreId', '=', 'l.centreId').onRef('n.letterId', '=', 'l.letterId'),
    )
    .select(['l.caseId', 'l.letterId', 'l.state', 'l.version', 'n.number'])
    .distinctOn('l.caseId')
    .where('l.caseId', 'in', [...caseIds])
    .where('l.paper', '=', paper)
    .where('l.state', 'not in', ['draft', 'cancelled'])
    .orderBy('l.caseId')
    .orderBy('l.issuedAt', 'desc')
    .execute()
  return rows.flatMap(({ caseId, ...l }) => (caseId ? [{ caseId, ...l }] : []))
}
