import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { shareIn } from '../../custody/facts.ts'
import type { products } from '../contract.ts'
import { events } from '../events.ts'
import { netShares, waitingChains } from '../queries/sales.ts'
import { type NewShare, writeShares } from './write-shares.ts'

type In<K extends keyof typeof products> = z.output<(typeof products)[K]['input']>

/** What was seen on the page and no other sum: of whom another shared meanwhile, or what came back, she is told. */
export async function share(ctx: Ctx, { saleIds, paid }: In<'share'>) {
  await ctx.client.query('select pg_advisory_xact_lock(hashtextextended($1, 64))', [ctx.actor.centreId])
  const chains = (await waitingChains(ctx)).filter((c) => saleIds.includes(c.sale.saleId))
  const sum = chains.reduce((n, c) => n + c.left * c.sale.priceRupiah, 0)
  if (chains.length !== saleIds.length || sum !== paid) throw new Refusal('sales_moved_on')
  const postings = new Map<string, { postingId: string; rupiah: number }>()
  const shares = chains.flatMap((c): NewShare[] =>
    netShares(c, c.left).map((s) => {
      const causeId = c.sale.saleId
      if (s.caseId === null) return { ...s, saleId: causeId, causeId, postingId: null }
      const one = postings.get(s.caseId) ?? { postingId: newId(ctx.now), rupiah: 0 }
      postings.set(s.caseId, { ...one, rupiah: one.rupiah + s.rupiah })
      return { ...s, saleId: causeId, causeId, postingId: one.postingId }
    }),
  )
  await writeShares(ctx, shares)
  for (const [caseId, { postingId, rupiah }] of postings) {
    await shareIn(ctx, caseId, postingId, rupiah)
    await ctx.record(events.share_posted, { caseId, subject: ['sale_shares', postingId], details: { rupiah } })
  }
  await ctx.record(events.shared, {
    subject: ['sales', saleIds[0] ?? ''],
    details: { sales: chains.length, rupiah: sum },
  })
  return { makers: postings.size, rupiah: sum }
}

/** New thread, a repair, or the payment to the region. */
export async function spend(ctx: Ctx, { pot, rupiah, what }: In<'spend'>) {
  if (await namesAWoman(ctx, [what], [])) throw new Refusal('names_somebody')
  await ctx.client.query(
    `insert into fund_entries (centre_id, pot, kind, rupiah, what, at) values ($1, $2, 'spent', $3, $4, $5)`,
    [ctx.actor.centreId, pot, -rupiah, what, ctx.now.toString()],
  )
  await ctx.record(events.spent, { subject: ['fund_entries', pot], details: { pot, rupiah } })
  return {}
}
