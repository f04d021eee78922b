import { sql } from 'kysely'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { openDocs, place } from '../../platform/seal/bodies.ts'
import { getCase } from '../cases/facts/case.ts'
import { save, writeEvaluation } from './commands/partners.ts'
import { events } from './events.ts'
import { getPartner, known, partnerRows } from './queries/rows.ts'
import {
  ACTIVE_MONTHS,
  type ANSWERS,
  barOf,
  cautionsOf,
  DEAL_OF,
  type OUTCOMES,
  type PARTNER_KINDS,
  quotaOf,
  type WORKPLACE_KINDS,
  workOf,
} from './rules.ts'
import type { Employer } from './shapes.ts'

/** With whom she works, as it was told: sealed beside the row of her book, so that it may go before it. */
export type Whereabouts = { employer?: string | undefined; contact?: string | undefined; address?: string | undefined }
type Workplace = { workId: string; partnerId: string | null; dealId: string | null; said: Whereabouts | null }

/** Where she learns or works, of those internships and jobs of which it still stands. */
export async function workplacesOf(ctx: Ctx, caseId: string): Promise<ReadonlyMap<string, Workplace>> {
  const rows = await ctx.db
    .selectFrom('workplaces')
    .select(['workId', 'caseId', 'partnerId', 'dealId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  const docs = await openDocs<Whereabouts>(
    ctx,
    'narrative',
    'workplaces',
    rows.map((r) => ({ caseId: r.caseId, id: r.workId, body: r.body })),
  )
  return new Map(
    rows.map(({ workId, partnerId, dealId }, i) => [workId, { workId, partnerId, dealId, said: docs[i] ?? null }]),
  )
}

type Written = {
  workId: string
  caseId: string
  kind: (typeof WORKPLACE_KINDS)[number]
  fromOn: string
  partnerId: string | null
  dealId: string | null
  said: Whereabouts
}

/** Where it is, or where it is now: with a partner of the house, or with somebody else. */
export async function writeWorkplace(ctx: Ctx, { said, ...row }: Written): Promise<void> {
  const body = await ctx.seal.sealJson('narrative', row.caseId, place('workplaces', row.workId), said)
  const by = { writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() }
  await ctx.db
    .insertInto('workplaces')
    .values({ centreId: ctx.actor.centreId, ...row, body, ...by })
    .onConflict((c) =>
      c
        .columns(['centreId', 'workId'])
        .doUpdateSet({ partnerId: row.partnerId, dealId: row.dealId, body, writtenAt: by.writtenAt }),
    )
    .execute()
}

/** Her place there is free again. */
export async function endWorkplace(ctx: Ctx, workId: string, endedOn: string): Promise<void> {
  await ctx.db
    .updateTable('workplaces')
    .set({ endedOn, writtenAt: ctx.now.toString() })
    .where('workId', '=', workId)
    .execute()
}

/** Partners with whom she might be, each with its room and what speaks against it; of those given up the one where she is. */
export async function employersFor(ctx: Ctx, caseId: string): Promise<Employer[]> {
  const hers = await partnersOf(ctx, caseId)
  const { isProtected } = await getCase(ctx, caseId)
  const found = await known(ctx, await partnerRows(ctx), null)
  return found
    .filter((p) => p.card.stage !== 'declined' || hers.has(p.row.partnerId))
    .map((p) => {
      const { partnerId, name, seenOn } = p.row
      const others = Math.max(0, p.card.people - (hers.has(partnerId) ? 1 : 0))
      const cautions = cautionsOf({ seenOn, agreements: p.agreements }, others, ctx.today)
      return {
        ...{ partnerId, name, contact: p.words.contact, there: p.card.people, overOn: p.card.overOn },
        quota: quotaOf(p.agreements, ctx.today),
        deals: ctx.can('partners.place') ? p.deals.flatMap(joinable) : [],
        ...{ cautions, closedFor: isProtected ? ('protected_alone' as const) : barOf(cautions) },
      }
    })
}

/** What goes on with a partner and may be joined. */
const joinable = ({ dealId, kind, what, fromOn, dueOn, endedOn }: Deal) => {
  const work = workOf(kind)
  return work && endedOn === null ? [{ dealId, kind: work, what, fromOn, dueOn }] : []
}
type Deal = Awaited<ReturnType<typeof known>>[number]['deals'][number]

type Joining = {
  dealId: string
  partnerId: string
  caseId: string
  kind: (typeof WORKPLACE_KINDS)[number]
  fromOn: string
}

/** She goes there as one of those of an activity, and is told of as her class is; once. Whether it is open to her says the database (`keep_partner_person`). */
export async function joinDeal(ctx: Ctx, { dealId, partnerId, caseId, kind, fromOn }: Joining): Promise<void> {
  if (!ctx.can('partners.place')) throw new Refusal('not_allowed')
  const deal = await ctx.db.selectFrom('partnerDeals').selectAll().where('dealId', '=', dealId).executeTakeFirst()
  if (!deal || deal.endedOn !== null || deal.partnerId !== partnerId || deal.kind !== DEAL_OF[kind])
    throw new Refusal('deal_closed')
  const there = await ctx.db
    .selectFrom('partnerPeople')
    .select('endedOn')
    .where('dealId', '=', dealId)
    .where('caseId', '=', caseId)
    .executeTakeFirst()
  if (there?.endedOn === null) throw new Refusal('there_already')
  if (there)
    await ctx.db
      .updateTable('partnerPeople')
      .set({ fromOn, outcome: null, endedOn: null, placedAt: ctx.now.toString() })
      .where('dealId', '=', dealId)
      .where('caseId', '=', caseId)
      .execute()
  else
    await ctx.db
      .insertInto('partnerPeople')
      .values({
        ...{ centreId: ctx.actor.centreId, dealId, caseId, placedBy: ctx.actor.personId },
        ...{ placedAt: ctx.now.toString(), fromOn },
      })
      .execute()
  await ctx.record(events.placed, { caseId, subject: ['partner_deals', dealId], details: { kind: deal.kind } })
}

type Leaving = { dealId: string; caseId: string; as: (typeof OUTCOMES)[number]; on: string }

/** She is there no more, as her book says. */
export async function leaveDeal(ctx: Ctx, { dealId, caseId, as, on }: Leaving): Promise<void> {
  const done = await ctx.db
    .updateTable('partnerPeople')
    .set({ outcome: as, endedOn: on })
    .where('dealId', '=', dealId)
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) return
  await ctx.record(events.placement_ended, { caseId, subject: ['partner_deals', dealId], details: { outcome: as } })
}

/** Where she is now, however it was written down: she is counted once. */
async function partnersOf(ctx: Ctx, caseId: string): Promise<ReadonlySet<string>> {
  const written = await ctx.db
    .selectFrom('workplaces')
    .select('partnerId')
    .where('caseId', '=', caseId)
    .where('endedOn', 'is', null)
    .execute()
  const brought = await ctx.db
    .selectFrom('partnerPeople as h')
    .innerJoin('partnerDeals as d', (j) => j.onRef('d.centreId', '=', 'h.centreId').onRef('d.dealId', '=', 'h.dealId'))
    .select('d.partnerId')
    .where('h.caseId', '=', caseId)
    .where('h.endedOn', 'is', null)
    .execute()
  return new Set([...written, ...brought].flatMap((r) => r.partnerId ?? []))
}

/** One that is gone on with, by its name. */
export async function partnerToWorkWith(ctx: Ctx, partnerId: string): Promise<{ name: string }> {
  const row = await getPartner(ctx, partnerId)
  if (row.declinedAt !== null) throw new Refusal('partner_declined')
  return { name: row.name }
}

/** Whom her worker met: a partner at its first contact, with what was typed of it already. */
export async function newPartner(
  ctx: Ctx,
  p: { name: string; kind: (typeof PARTNER_KINDS)[number]; contact: string | undefined },
): Promise<{ partnerId: string }> {
  if (!ctx.can('partners.write')) throw new Refusal('not_allowed')
  return save(ctx, { ...p, offer: {}, next: {}, partner: null })
}

type Answer = (typeof ANSWERS)[number]
/** What came of it, asked when her internship or job ends: three answers, and no word that would be about her. */
export async function evaluateAfterWork(
  ctx: Ctx,
  e: { partnerId: string; paid: Answer; safe: Answer; again: Answer },
): Promise<void> {
  if (!ctx.can('partners.write')) throw new Refusal('not_allowed')
  await getPartner(ctx, e.partnerId)
  await writeEvaluation(ctx, { ...e, words: '' }, true)
}

/**
 * Partners with an agreement in force on the last day of `p` (until_on), and whether something was done with each in the months before it:
 * `isActive` of rules.ts as a query, for the indicator and for any month. Nothing of anybody.
 */
export const AGREED_PARTNERS = sql`
  select w.partner_id, exists (select from partner_deals d
           where d.centre_id = w.centre_id and d.partner_id = w.partner_id and d.from_on <= p.until_on
             and coalesce(d.ended_on, p.until_on) >= (p.until_on - make_interval(months => ${sql.lit(ACTIVE_MONTHS)}))::date) as is_active
    from partners w
   where exists (select from partner_agreements a where a.centre_id = w.centre_id and a.partner_id = w.partner_id
           and a.from_on <= p.until_on and coalesce(a.ended_on, a.until_on) >= p.until_on)`

/** What these partners are called. */
export async function partnersNamed(ctx: Ctx, partnerIds: readonly string[]): Promise<Map<string, string>> {
  if (partnerIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('partners')
    .select(['partnerId', 'name'])
    .where('partnerId', 'in', [...partnerIds])
    .execute()
  return new Map(rows.map((r) => [r.partnerId, r.name]))
}
