import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { shareBack } from '../../custody/facts.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import type { Ports } from '../ports.ts'
import { getWork } from '../queries/rows.ts'
import { chainOf, netShares } from '../queries/sales.ts'
import { sharesBack } from '../rules.ts'
import { writeShares } from './write-shares.ts'

type In<K extends keyof typeof products> = z.output<(typeof products)[K]['input']>
export type NewSale = { workId: string; pieces: number; priceRupiah: number; outingId: string | null }

/** From the house. The page that it was sold from showed this price: of a newer one she is told first. */
export async function sell(ctx: Ctx, { workId, pieces, priceRupiah, seen }: In<'sell'>) {
  if ((await getWork(ctx, workId)).version !== seen) throw new Refusal('work_moved_on')
  return writeSale(ctx, { workId, pieces, priceRupiah, outingId: null })
}

/** One line; whether there are so many, a rule and a maker, the database says. */
export async function writeSale(ctx: Ctx, { workId, pieces, priceRupiah, outingId }: NewSale) {
  const saleId = newId(ctx.now)
  const { rows } = await ctx.client.query<{ rupiah: number }>(
    `insert into sales (centre_id, sale_id, work_id, kind, pieces, price_rupiah, outing_id, sold_on, at)
       values ($1, $2, $3, 'sale', $4, $5, $6, $7, $8) returning amount_rupiah as rupiah`,
    [ctx.actor.centreId, saleId, workId, pieces, priceRupiah, outingId, ctx.today.toString(), ctx.now.toString()],
  )
  await ctx.record(events.sold, { subject: ['sales', saleId], details: { pieces, rupiah: rows[0]?.rupiah ?? 0 } })
  return { saleId }
}

/**
 * What comes back of a sale, or of a mistake. Was it shared, each gives back what it was too much: a maker never more than lies in her
 * booklet; the rest is borne by the fund of the class, and by nobody's debt.
 */
export const takeBack =
  (ports: Ports) =>
  async (ctx: Ctx, { saleId, kind, pieces }: In<'takeBack'>) => {
    const chain = await chainOf(ctx, saleId)
    const { sale } = chain
    const { outingId } = sale
    const there = outingId !== null && (await ports.isOpenOuting(ctx, outingId)) ? outingId : null
    const backId = newId(ctx.now)
    const { rows } = await ctx.client.query<{ rupiah: number }>(
      `insert into sales (centre_id, sale_id, work_id, kind, of_sale_id, pieces, price_rupiah, outing_id, sold_on, at)
       values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) returning amount_rupiah as rupiah`,
      [
        ...[ctx.actor.centreId, backId, sale.workId, kind, saleId, pieces, sale.priceRupiah],
        ...[there, ctx.today.toString(), ctx.now.toString()],
      ],
    )
    const shortfall = chain.isShared ? await giveBack(ctx, { saleId, backId, pieces }, chain) : 0
    await ctx.record(events.taken_back, {
      subject: ['sales', backId],
      details: { kind, pieces, rupiah: -(rows[0]?.rupiah ?? 0), ...(shortfall > 0 && { shortfall }) },
    })
    return { shortfall }
  }

type Back = { saleId: string; backId: string; pieces: number }

async function giveBack(ctx: Ctx, { saleId, backId, pieces }: Back, chain: Awaited<ReturnType<typeof chainOf>>) {
  const changes = sharesBack(netShares(chain, chain.left), netShares(chain, chain.left - pieces))
  const postings = await ctx.db
    .selectFrom('saleShares')
    .select(['caseId', 'postingId'])
    .where('saleId', '=', saleId)
    .where('causeId', '=', saleId)
    .where('kind', '=', 'maker')
    .execute()
  const postingOf = new Map(postings.map((p) => [p.caseId, p.postingId]))
  await writeShares(
    ctx,
    changes.map((c) => ({ ...c, saleId, causeId: backId, postingId: postingOf.get(c.caseId) ?? null })),
  )
  let shortfall = 0
  for (const { caseId, rupiah } of changes) {
    const postingId = postingOf.get(caseId)
    if (caseId === null || !postingId) continue
    const given = await shareBack(ctx, caseId, postingId, -rupiah)
    shortfall += -rupiah - given
    await ctx.record(events.share_posted, { caseId, subject: ['sale_shares', postingId], details: { rupiah: -given } })
  }
  if (shortfall > 0)
    await ctx.client.query(
      `insert into fund_entries (centre_id, pot, kind, rupiah, cause_id, at) values ($1, 'fund', 'shortfall', $2, $3, $4)`,
      [ctx.actor.centreId, -shortfall, backId, ctx.now.toString()],
    )
  return shortfall
}
