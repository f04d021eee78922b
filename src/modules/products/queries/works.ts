import type { Ctx } from '../../../platform/http/context.ts'
import { tracksOf } from '../../tracks/facts.ts'
import type { Ports } from '../ports.ts'
import { materialEach, wayUp } from '../rules.ts'
import { getWork, ruleInForce, shownWorks, workRows } from './rows.ts'

/** More than a shelf holds; older ones are found by their class. */
const MOST = 300

export async function works(ctx: Ctx, { track }: { track?: string | undefined }) {
  const rule = await ruleInForce(ctx, ctx.today)
  const yardstick = rule?.yardstickRupiah ?? null
  const rows = await workRows(ctx)
    .$if(track !== undefined, (q) => q.where('w.track', '=', track ?? ''))
    .orderBy('w.number', 'desc')
    .limit(MOST)
    .execute()
  const tracks = await tracksOf(ctx)
  return {
    works: await shownWorks(ctx, rows, yardstick),
    tracks: tracks
      .filter((one) => one.isOffered)
      .map((one) => ({ track: one.track, name: ctx.locale === 'en' ? one.nameEn : one.nameId })),
    yardstick,
    hasRule: rule !== null,
    mayWrite: ctx.can('products.write'),
  }
}

export const work =
  (ports: Ports) =>
  async (ctx: Ctx, { workId }: { workId: string }) => {
    const rule = await ruleInForce(ctx, ctx.today)
    const yardstick = rule?.yardstickRupiah ?? null
    const row = await getWork(ctx, workId)
    const [shown] = await shownWorks(ctx, [row], yardstick)
    if (!shown) throw new Error('one row is shown as one work')
    const sales = await salesOf(ctx, workId)
    return {
      ...shown,
      ...{ yardstick, wayUp: wayUp(row, yardstick), hasRule: rule !== null },
      moves: await movesOf(ctx, workId),
      sales,
      mayWrite: ctx.can('products.write'),
      used: await usedOf(ctx, ports, row),
      makersStand: sales.length > 0,
      maySell: ctx.can('products.sell') && row.meantFor === 'sale',
      mayShare: ctx.can('products.share'),
    }
  }

type Row = Pick<Awaited<ReturnType<typeof getWork>>, 'workId' | 'kind' | 'sold'>

/** What the stock gave for it: in all, and of one of those that were made, or of one service that was sold; null while it gave nothing. */
export async function usedOf(ctx: Ctx, ports: Ports, { workId, kind, sold }: Row) {
  const rupiah = await ports.materialUsed(ctx, workId)
  if (rupiah <= 0) return null
  const made = await ctx.db
    .selectFrom('workMoves')
    .select(({ fn }) => fn.sum<number>('pieces').as('pieces'))
    .where('workId', '=', workId)
    .where('kind', '=', 'made')
    .executeTakeFirst()
  const pieces = kind === 'service' ? Number(sold ?? 0) : Number(made?.pieces ?? 0)
  return { rupiah, pieces, eachRupiah: materialEach(rupiah, pieces) }
}

async function movesOf(ctx: Ctx, workId: string) {
  const rows = await ctx.db
    .selectFrom('workMoves as m')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'm.centreId').onRef('p.personId', '=', 'm.personId'))
    .select(['m.moveId as key', 'm.kind', 'm.pieces', 'm.at', 'p.callName as by'])
    .where('m.workId', '=', workId)
    .orderBy('m.seq', 'desc')
    .limit(200)
    .execute()
  return rows
}

/** Each sale with what became of it, and what came back as lines of their own; the newest first. */
async function salesOf(ctx: Ctx, workId: string) {
  const rows = await ctx.db
    .selectFrom('sales as s')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 's.centreId').onRef('p.personId', '=', 's.personId'))
    .select(['s.saleId', 's.kind', 's.ofSaleId', 's.soldOn', 's.pieces', 's.amountRupiah', 'p.callName as by'])
    .where('s.workId', '=', workId)
    .orderBy('s.at', 'desc')
    .orderBy('s.saleId', 'desc')
    .limit(400)
    .execute()
  const shared = await sharedOf(
    ctx,
    rows.map((r) => r.saleId),
  )
  return rows.map(({ ofSaleId: _, ...r }) => {
    const back = rows.filter((b) => b.ofSaleId === r.saleId).reduce((n, b) => n + b.pieces, 0)
    const left = r.kind === 'sale' ? r.pieces - back : 0
    return { ...r, left, state: r.kind === 'sale' ? saleState(left, back, shared.has(r.saleId)) : null }
  })
}

const saleState = (left: number, back: number, isShared: boolean): 'undone' | 'part' | 'shared' | 'waiting' =>
  left === 0 ? 'undone' : back > 0 ? 'part' : isShared ? 'shared' : 'waiting'

async function sharedOf(ctx: Ctx, saleIds: readonly string[]): Promise<Set<string>> {
  if (saleIds.length === 0) return new Set()
  const { rows } = await ctx.client.query<{ id: string }>('select id from sec.shared_sales($1) as id', [saleIds])
  return new Set(rows.map((r) => r.id))
}
