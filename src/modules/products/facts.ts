import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { writeSale } from './commands/sales.ts'
import { getWork, makersOf, ruleInForce, shownWorks, workRows } from './queries/rows.ts'
import { codeOf, hourly, STOCKED } from './rules.ts'

/** Works of one outing: how many went along, were sold there, are back or lost, and what was taken in. */
export async function outside(ctx: Ctx, outingId: string) {
  const moves = await ctx.db
    .selectFrom('workMoves')
    .select(['workId', 'kind', ({ fn }) => fn.sum<number>('pieces').as('pieces')])
    .where('outingId', '=', outingId)
    .groupBy(['workId', 'kind'])
    .execute()
  const sales = await ctx.db
    .selectFrom('sales')
    .select(['workId', 'kind', 'pieces', 'amountRupiah', 'materialRupiah'])
    .where('outingId', '=', outingId)
    .execute()
  const ids = [...new Set([...moves, ...sales].map((m) => m.workId))]
  if (ids.length === 0) return []
  const rows = await workRows(ctx).where('w.workId', 'in', ids).orderBy('w.number').execute()
  const shown = await shownWorks(ctx, rows, null)
  return shown.map((w) => {
    const moved = (kind: string) => Number(moves.find((m) => m.workId === w.workId && m.kind === kind)?.pieces ?? 0)
    const sold = sales.filter((s) => s.workId === w.workId)
    const pieces = sold.reduce((n, s) => n + (s.kind === 'sale' ? s.pieces : -s.pieces), 0)
    return {
      ...{ workId: w.workId, code: w.code, title: w.title, isService: w.kind === 'service' },
      ...{ priceRupiah: w.priceRupiah, caseIds: w.makers.map((m) => m.caseId), makers: w.makers.map((m) => m.label) },
      protectedIds: w.makers.filter((m) => m.isProtected).map((m) => m.caseId),
      ...{ taken: moved('taken'), back: moved('back'), lost: moved('lost'), sold: pieces },
      soldRupiah: sold.reduce((n, s) => n + s.amountRupiah, 0),
      materialRupiah: pieces * w.materialRupiah,
    }
  })
}

/** What is for sale, with how many are in the house. */
export async function onShelf(ctx: Ctx) {
  const rows = await workRows(ctx).where('w.meantFor', '=', 'sale').orderBy('w.number', 'desc').limit(300).execute()
  return rows
    .map((w) => ({ workId: w.workId, title: w.title, home: w.home ?? 0, isService: w.kind === 'service' }))
    .filter((w) => w.isService || w.home > 0)
}

/** Works that are made of the stock of the class: material can be issued for them. */
export async function ofStock(ctx: Ctx): Promise<{ workId: string; title: string }[]> {
  const rows = await ctx.db
    .selectFrom('works')
    .select(['workId', 'number', 'title', 'kind'])
    .where('materialFrom', 'in', [...STOCKED])
    .orderBy('number', 'desc')
    .limit(300)
    .execute()
  return rows.map((w) => ({ workId: w.workId, title: `${codeOf(w)} ${w.title}` }))
}

/** What these works are called. */
export async function worksNamed(ctx: Ctx, workIds: readonly string[]): Promise<Map<string, string>> {
  if (workIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('works')
    .select(['workId', 'number', 'title', 'kind'])
    .where('workId', 'in', [...new Set(workIds)])
    .execute()
  return new Map(rows.map((w) => [w.workId, `${codeOf(w)} ${w.title}`]))
}

type Out = { workId: string; outingId: string; kind: 'taken' | 'back' | 'lost'; pieces: number }

/** Pieces leave or come back; whether there are so many the database says. Gives the makers whom this person may know. */
export async function moveOut(ctx: Ctx, { workId, outingId, kind, pieces }: Out): Promise<string[]> {
  if ((await getWork(ctx, workId)).kind === 'service') throw new Refusal('service_has_no_stock')
  await ctx.client.query(
    'insert into work_moves (centre_id, move_id, work_id, kind, pieces, outing_id, at) values ($1, $2, $3, $4, $5, $6, $7)',
    [ctx.actor.centreId, newId(ctx.now), workId, kind, pieces, outingId, ctx.now.toString()],
  )
  return (await makersOf(ctx, [workId])).map((m) => m.caseId)
}

/** Sold out there, at what the house gets for one. */
export const sellThere = async (
  ctx: Ctx,
  sale: { workId: string; pieces: number; priceRupiah: number; outingId: string },
): Promise<void> => void (await writeSale(ctx, sale))

/** What an hour should leave, by the rule that is in force; null while there is none. */
export const yardstickNow = async (ctx: Ctx): Promise<number | null> =>
  (await ruleInForce(ctx, ctx.today))?.yardstickRupiah ?? null

const MOST_BESIDE = 3

/** The works that were sold most, with what an hour of each leaves: beside what others offer. */
export async function bestHours(ctx: Ctx): Promise<{ workId: string; title: string; hourly: number }[]> {
  const rows = await workRows(ctx).where('w.meantFor', '=', 'sale').orderBy('w.number', 'desc').limit(300).execute()
  return rows
    .filter((w) => Number(w.sold ?? 0) > 0)
    .toSorted((a, b) => Number(b.sold ?? 0) - Number(a.sold ?? 0))
    .slice(0, MOST_BESIDE)
    .map((w) => ({ workId: w.workId, title: w.title, hourly: hourly(w) }))
}
