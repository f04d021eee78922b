import { dayIn } from '../../kernel/dates.ts'
import { groupThousands } from '../../kernel/rupiah.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { listWords } from './list-words.ts'
import { linesOf, reasonsOf, type TakingRow, takingRows } from './queries/rows.ts'

const dayOf = (ctx: Ctx, at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()
/** Papers are Indonesian whatever their maker reads. */
const said = (key: string) => listWords.in('id', listWords.known(key))

/** What the material that was issued for a work has cost so far, less what came back; at the price of the lot it was taken from. */
export async function materialUsed(ctx: Ctx, workId: string): Promise<number> {
  if (!ctx.can('materials.read')) return 0
  const rows = await ctx.db
    .selectFrom('materialEntries as e')
    .innerJoin('materialLots as l', (j) => j.onRef('l.centreId', '=', 'e.centreId').onRef('l.lotId', '=', 'e.lotId'))
    .select(['e.quantity', 'l.priceRupiah'])
    .where('e.workId', '=', workId)
    .execute()
  return rows.reduce((sum, e) => sum - e.quantity * e.priceRupiah, 0)
}

const told = (ctx: Ctx, k: TakingRow) => ({
  ...k,
  closedOn: dayOf(ctx, k.closedAt ?? k.begunAt),
  storeName: said(`store.${k.store}`),
})

/** Stocktakings of stores that were closed, the newest first; nothing for whoever may not read the stock. */
export async function closedStoreTakings(ctx: Ctx) {
  if (!ctx.can('materials.read')) return []
  const rows = await takingRows(ctx).where('k.closedAt', 'is not', null).limit(20).execute()
  return rows.map((k) => told(ctx, k))
}

/** One of them, however old it is; `closedAt` is null while it goes on. */
export async function storeTaking(ctx: Ctx, takingId: string) {
  if (!ctx.can('materials.read')) return null
  const row = await takingRows(ctx).where('k.takingId', '=', takingId).executeTakeFirst()
  return row ? told(ctx, row) : null
}

/** One of them as its minute says it: what the book said of each lot and what lay there, with the reason of a difference. */
export async function storeTakingMinute(ctx: Ctx, takingId: string) {
  const one = await storeTaking(ctx, takingId)
  if (!one?.closedById) return null
  const why = await reasonsOf(ctx, takingId)
  const lines = await linesOf(ctx, one)
  return {
    ...{ what: `bahan ${one.storeName.toLowerCase()}`, begunOn: dayOf(ctx, one.begunAt), closedOn: one.closedOn },
    ...{ begunBy: one.beginnerId, closedBy: one.closedById },
    same: lines.filter((l) => l.counted === l.booked).length,
    lines: lines.map((l) => {
      const reason = l.counted === l.booked ? null : why.get(l.lotId)
      return {
        ...{
          name: l.name,
          number: l.unit,
          booked: groupThousands(l.booked),
          found: groupThousands(l.counted ?? l.booked),
        },
        why: reason ? said(`reason.${reason}`) : null,
      }
    }),
  }
}
