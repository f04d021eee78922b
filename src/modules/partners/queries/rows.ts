import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { partnerWords } from '../partner-words.ts'
import { isActive, isInForce, offeredHourly, overSince, quotaOf, RENEW_BEFORE_DAYS, stageOf } from '../rules.ts'

export const partnerRows = (ctx: Ctx) => ctx.db.selectFrom('partners').selectAll().orderBy('name').limit(300).execute()

export async function getPartner(ctx: Ctx, partnerId: string) {
  const row = await ctx.db.selectFrom('partners').selectAll().where('partnerId', '=', partnerId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return row
}
type Row = Awaited<ReturnType<typeof getPartner>>

const none = <T>(): T[] => []
const of = (partnerIds: readonly string[]) => ({
  agreements: async (ctx: Ctx) =>
    partnerIds.length === 0
      ? none<never>()
      : ctx.db
          .selectFrom('partnerAgreements')
          .selectAll()
          .where('partnerId', 'in', partnerIds)
          .orderBy('untilOn', 'desc')
          .execute(),
  deals: async (ctx: Ctx) =>
    partnerIds.length === 0
      ? none<never>()
      : ctx.db
          .selectFrom('partnerDeals')
          .selectAll()
          .where('partnerId', 'in', partnerIds)
          .orderBy('fromOn', 'desc')
          .execute(),
  evaluations: async (ctx: Ctx) =>
    partnerIds.length === 0
      ? none<never>()
      : ctx.db
          .selectFrom('partnerEvaluations as e')
          .innerJoin('people as p', (j) =>
            j.onRef('p.centreId', '=', 'e.centreId').onRef('p.personId', '=', 'e.writtenBy'),
          )
          .selectAll('e')
          .select('p.callName as by')
          .where('e.partnerId', 'in', partnerIds)
          .orderBy('e.writtenAt', 'desc')
          .execute(),
})

/** How many are with each deal, as a number: also those of whom this reader is not told. */
async function countsOf(ctx: Ctx, dealIds: readonly string[]): Promise<Map<string, { open: number; all: number }>> {
  if (dealIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ deal_id: string; open: number; n: number }>(
    'select deal_id, open, n from sec.count_placed($1)',
    [dealIds],
  )
  return new Map(rows.map((r) => [r.deal_id, { open: r.open, all: r.n }]))
}

type At = { there: number | null; coming: number | null; ever: number | null }

/** How many women are and were with each partner, and how many of them only begin; null where this reader is told no small number. */
async function countsAt(ctx: Ctx, partnerIds: readonly string[]): Promise<Map<string, At>> {
  if (partnerIds.length === 0) return new Map()
  const { rows } = await ctx.client.query<{ partner_id: string } & At>(
    'select partner_id, there, coming, ever from sec.count_at_partners($1, $2)',
    [partnerIds, ctx.today.toString()],
  )
  return new Map(rows.map((r) => [r.partner_id, r]))
}

/** Partners with what was signed and done; everything that a card says follows from it. */
export async function known(ctx: Ctx, rows: readonly Row[], yardstick: number | null) {
  const all = of(rows.map((r) => r.partnerId))
  const [agreements, deals] = [await all.agreements(ctx), await all.deals(ctx)]
  const evaluations = await all.evaluations(ctx)
  const counts = await countsOf(
    ctx,
    deals.map((d) => d.dealId),
  )
  const at = await countsAt(
    ctx,
    rows.map((r) => r.partnerId),
  )
  const found = []
  for (const p of rows) {
    const words = await partnerWords(ctx, p)
    const mine = {
      agreements: agreements.filter((a) => a.partnerId === p.partnerId),
      deals: deals.filter((d) => d.partnerId === p.partnerId),
      evaluations: evaluations.filter((e) => e.partnerId === p.partnerId),
    }
    const about = { ...p, ...mine, evaluations: mine.evaluations.length }
    const inForce = mine.agreements.find((a) => isInForce(a, ctx.today))
    const hourly = offeredHourly(p)
    const ending = ctx.today.add({ days: RENEW_BEFORE_DAYS }).toString()
    const ofDeals = mine.deals.reduce((n, d) => n + (counts.get(d.dealId)?.open ?? 0), 0)
    const { there = null, coming = null, ever = null } = at.get(p.partnerId) ?? {}
    found.push({
      ...mine,
      ...{ words, row: p, counts, inForce, ofDeals },
      card: {
        ...{ partnerId: p.partnerId, name: p.name, kind: p.kind, version: p.version, nextOn: p.nextOn },
        ...{ next: words.next, wants: words.wants, stage: stageOf(about), isActive: isActive(about, ctx.today) },
        ...{ hourly, isLow: hourly !== null && yardstick !== null && hourly < yardstick },
        ...{ untilOn: inForce?.untilOn ?? null, isEnding: inForce !== undefined && inForce.untilOn <= ending },
        ...{
          people: there ?? ofDeals,
          isCounted: there !== null,
          coming,
          ever,
          overOn: overSince(mine.agreements, ctx.today),
        },
        quota: quotaOf(mine.agreements, ctx.today) ?? 0,
      },
    })
  }
  return found
}
