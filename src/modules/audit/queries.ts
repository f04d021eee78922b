import { sql } from 'kysely'
import type { z } from 'zod'
import { can } from '../../kernel/policy.ts'
import { allows, never, type Rule } from '../../kernel/rule.ts'
import { known } from '../../platform/database/keyset.ts'
import type { Code } from '../../platform/database/kysely.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { actingBook, rolesBy } from '../deputies/facts.ts'
import type { audit } from './contract.ts'
import { events } from './events.ts'
import { audit as policy } from './policy.ts'
import type { Ports } from './ports.ts'

const PAGE = 50
const LANES_BOUND = events.lanes_bound.kind
/** Nobody of the office works then; the house mother and the guard do, so it is a number to look at, not a reproach. */
const NIGHT = { from: 21, until: 6 }

/** Decisions of two people: what the second does, and what the first has done before. */
export const TWO_PEOPLE = {
  'plans.approved': 'plans.proposed',
  'plans.signed_by_coordinator': 'plans.signed_by_social_worker',
  'selection.accepted': 'selection.proposed',
  'conferences.endorsed': 'conferences.review_decided',
  'terminations.closing_approved': 'terminations.proposed',
} as const

/**
 * The two accounts of such a decision were opened one by the other: rightly so in a small house, and yet the place where one
 * person could act as two. The auditor sees it and asks (security.md 1.3, hostile worker).
 */
const byOneHand = sql<boolean>`exists (
  select 1 from audit_entries first join audit_entries invited on invited.centre_id = first.centre_id and invited.kind = 'access.invited'
  where first.centre_id = audit_entries.centre_id and first.case_id = audit_entries.case_id and first.seq < audit_entries.seq
    and first.kind = ${sql.raw(
      `case audit_entries.kind ${Object.entries(TWO_PEOPLE)
        .map(([second, one]) => `when '${second}' then '${one}'`)
        .join(' ')} end`,
    )}
    and (invited.person_id = first.person_id and invited.subject_id = audit_entries.person_id::text
      or invited.person_id = audit_entries.person_id and invited.subject_id = first.person_id::text))`

/**
 * What was done, the newest first: codes, ids and counts, never a text of anybody. The auditor, a guest, reads that it was done and by
 * whom; to whom only where she may know such a thing of a woman (domain.md 8.3, AU).
 */
export const entries = (ports: Ports) => async (ctx: Ctx, input: z.output<typeof audit.entries.input>) => {
  const [beforeSeq] = input.after ? known(input.after, [{ as: 'bigint' }]) : []
  let q = ctx.db
    .selectFrom('auditEntries')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'auditEntries.centreId').onRef('people.personId', '=', 'auditEntries.personId'),
    )
    .select([
      'seq',
      'at',
      'kind',
      'caseId',
      'details',
      'people.callName as who',
      'auditEntries.personId',
      byOneHand.as('oneHand'),
    ])
    .where('auditEntries.centreId', '=', ctx.actor.centreId)
  if (beforeSeq) q = q.where('seq', '<', Number(beforeSeq))
  q = q.where('kind', '!=', LANES_BOUND) // every minute, and it tells nobody anything
  const day = sql<string>`(at at time zone ${ctx.zone})::date`
  if (input.span?.from) q = q.where(day, '>=', input.span.from)
  if (input.span?.until) q = q.where(day, '<=', input.span.until)
  if (input.personId !== undefined) q = q.where('auditEntries.personId', '=', input.personId)
  if (input.area !== undefined) q = q.where('kind', 'like', `${input.area}.%`)
  const rows = await q
    .orderBy('seq', 'desc')
    .limit(PAGE + 1)
    .execute()
  const shown = rows.slice(0, PAGE)
  const seenBy = new Map<string, Rule>(ports.events.map((e) => [e.kind, e.seenBy]))
  const isTold = (r: { kind: string; caseId: string | null }) =>
    can([policy], { roles: ctx.actor.roles.filter((role) => role !== 'auditor') }, 'audit.read') ||
    allows(seenBy.get(r.kind) ?? never, ctx.actor, { centre_id: ctx.actor.centreId, case_id: r.caseId })
  const caseOf = new Map(shown.map((r) => [r.seq, isTold(r) ? r.caseId : null]))
  const [acting, rolesFor] = [await actingBook(ctx), rolesBy(ports.events)]
  const labels = await ports.labelsOf(
    ctx,
    [...caseOf.values()].flatMap((caseId) => caseId ?? []),
  )
  return {
    items: shown.map((r) => ({
      seq: r.seq,
      at: r.at,
      who: r.who,
      as: acting({ personId: r.personId, at: r.at, by: rolesFor.get(r.kind) ?? [] }),
      kind: r.kind,
      caseId: caseOf.get(r.seq) ?? null,
      label: labels.get(caseOf.get(r.seq) ?? '')?.label ?? null,
      oneHand: r.oneHand,
      details: r.details as Record<string, unknown>, // a JSON object, written by ctx.record
    })),
    next: rows.length > PAGE ? [String(shown.at(-1)?.seq)] : null,
  }
}

export async function reads(ctx: Ctx, { days }: { days: number }) {
  const since = ctx.now.subtract({ hours: days * 24 }).toString()
  const { rows } = await ctx.client.query<{
    person_id: string
    who: string
    class: Code<'readLog', 'class'>
    files: number
    opened: number
    at_night: number
    all_files: number
  }>(
    `with r as (select person_id, case_id, class, amount, extract(hour from at at time zone $3)::int as hour from read_log where centre_id = $1 and at >= $2)
     select r.person_id, coalesce(p.call_name, '–') as who, r.class, count(distinct r.case_id)::int as files, sum(r.amount)::int as opened,
       count(*) filter (where r.hour >= ${NIGHT.from} or r.hour < ${NIGHT.until})::int as at_night,
       (select count(distinct x.case_id)::int from r x where x.person_id = r.person_id) as all_files
     from r left join people p on p.centre_id = $1 and p.person_id = r.person_id
     group by r.person_id, p.call_name, r.class order by opened desc`,
    [ctx.actor.centreId, since, ctx.zone],
  )
  const people = new Map<
    string,
    {
      personId: string
      who: string
      files: number
      opened: number
      atNight: number
      classes: { class: Code<'readLog', 'class'>; files: number }[]
    }
  >()
  for (const r of rows) {
    const one = people.get(r.person_id) ?? {
      personId: r.person_id,
      who: r.who,
      files: r.all_files,
      opened: 0,
      atNight: 0,
      classes: [],
    }
    people.set(r.person_id, {
      ...one,
      opened: one.opened + r.opened,
      atNight: one.atNight + r.at_night,
      classes: [...one.classes, { class: r.class, files: r.files }],
    })
  }
  return { people: [...people.values()].sort((a, b) => b.opened - a.opened) }
}

export const readersOfCase =
  (ports: Ports) =>
  async (ctx: Ctx, { caseId }: { caseId: string }) => {
    await ports.mustBeThere(ctx, caseId)
    const day = sql`(read_log.at at time zone ${ctx.zone})::date`
    const reads = await ctx.db
      .selectFrom('readLog')
      .innerJoin('people', (j) =>
        j.onRef('people.centreId', '=', 'readLog.centreId').onRef('people.personId', '=', 'readLog.personId'),
      )
      .select(({ fn }) => [
        fn.max('readLog.at').as('at'),
        'people.callName as who',
        'readLog.class',
        fn.countAll<number>().as('times'),
      ])
      .where('readLog.caseId', '=', caseId)
      .groupBy(['people.personId', 'people.callName', 'readLog.class', day])
      .orderBy('at', 'desc')
      .limit(200)
      .execute()
    return { reads: reads.map((r) => ({ ...r, times: Number(r.times) })), weeks: await weeksOf(ctx, caseId) }
  }

/** Weeks that one sees at a glance; the lines below go further back. */
const WEEKS = 12

/** Who opened it on how many days of which week: once a day is work, every day of every week is a question. */
async function weeksOf(ctx: Ctx, caseId: string) {
  const monday = ctx.today.subtract({ days: ctx.today.dayOfWeek - 1 })
  const mondays = Array.from({ length: WEEKS }, (_, i) => monday.subtract({ weeks: WEEKS - 1 - i }).toString())
  const { rows } = await ctx.client.query<{ person_id: string; who: string; monday: string; days: number }>(
    `select p.person_id, p.call_name as who, date_trunc('week', r.at at time zone $3)::date as monday, count(distinct (r.at at time zone $3)::date)::int as days
     from read_log r join people p on p.centre_id = r.centre_id and p.person_id = r.person_id
     where r.centre_id = $1 and r.case_id = $2 and r.at >= ($4::date)::timestamp at time zone $3
     group by p.person_id, p.call_name, monday order by sum(count(*)) over (partition by p.person_id) desc, p.call_name`,
    [ctx.actor.centreId, caseId, ctx.zone, mondays[0]],
  )
  return {
    mondays,
    people: [...Map.groupBy(rows, (r) => r.person_id).values()].map((of) => ({
      who: of[0]?.who ?? '',
      days: mondays.map((on) => of.find((r) => r.monday === on)?.days ?? 0),
    })),
  }
}
