import { sql } from 'kysely'
import type { Ctx } from '../../../platform/http/context.ts'
import { type BinderYears, binderSpan, PROOF_KEYS, PROOFS, type ProofKey, proofState, STANDARDS } from '../binder.ts'

type Found = { proof: ProofKey; count: number; latestOn: string | null }

/** What there is of each standard, counted under the reader's own eyes from what is written down anyway. */
export async function binder(ctx: Ctx, { years }: { years: BinderYears }) {
  const span = binderSpan(ctx.today, years)
  const { rows } = await sql<Found>`
    with p as (select ${span.from}::date as from_on, ${span.until}::date as today, ${ctx.zone}::text as zone, ${ctx.now.toString()}::timestamptz as now)
    select x.proof, count(*) filter (where x.on_day >= p.from_on)::int as count, max(x.on_day)::text as "latestOn"
      from p cross join lateral (
        select 'intakes' as proof, i.starts_on as on_day from intakes i
        union all select 'meetings', g.held_on from group_sessions g
        union all select 'budget', p.today from ceilings_in_force b where b.year = extract(year from p.today)
        union all select 'referrals', (r.received_at at time zone p.zone)::date from referrals r
        union all select 'assessments', a.signed_on from signed_assessments a
        union all select 'plans', a.signed_on from agreed_plans a
        union all select 'notes', n.happened_on from noted_days n
        union all select 'reviews', h.held_on from held_reviews h
        union all select 'sent_on', s.referred_on from sent_on s
        union all select 'complaints', c.answered_on from answered_complaints c
        union all select 'agreements', p.today from agreed_services a where a.mou_until >= p.today and a.ended_on is null
        union all select 'improvements', m.done_on from improvements m
        union all select 'surveys', e.closes_on from survey_ends e
        union all select 'payments', m.paid_on from paid_money m
        union all select distinct 'staff', p.today from role_grants g where g.from_at <= p.now and (g.until_at is null or g.until_at > p.now)
        union all select 'teachers', p.today from deliverers d where d.is_active
        union all select k.kind || 's', k.from_on from kept_entries k
        union all select 'beds', p.today from given_beds
        union all select 'classrooms', p.today from class_resources c where c.is_in_use
        union all select 'rooms_seen', l.seen_on from looked_rooms l
        union all select 'machines', (k.closed_at at time zone p.zone)::date from counted_machines k
        union all select 'tests', t.held_on from rated_tests t
        union all select 'tests', t.held_on from outside_tests t
        union all select 'exits', e.effective_on from ended_stays e
        union all select 'kits', (k.handed_over_at at time zone p.zone)::date from handed_kits k
        union all select 'contacts', c.happened_on from made_contacts c where c.is_reached
        union all select 'sales', s.sold_on from sales s where s.kind = 'sale'
      ) x
     where x.on_day <= p.today
     group by x.proof, p.from_on`.execute(ctx.db)
  const staff = await ctx.db
    .selectFrom('roleGrants')
    .select((eb) => eb.fn.count<number>('personId').distinct().as('n'))
    .where('fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .executeTakeFirstOrThrow()
  return {
    ...span,
    standards: STANDARDS.map((standard) => ({
      standard,
      proofs: PROOF_KEYS.filter((proof) => PROOFS[proof].standard === standard).map((proof) => {
        const found = rows.find((r) => r.proof === proof)
        const count = proof === 'staff' ? Number(staff.n) : (found?.count ?? 0)
        const latestOn = found?.latestOn ?? null
        return { proof, count, latestOn, state: proofState(count, latestOn) }
      }),
    })),
  }
}
