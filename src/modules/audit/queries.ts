import type { Ctx } from '../../platform/http/context.ts'
import { readPassphrase, wordsOfHash } from '../../platform/seal/passphrase.ts'
import type { Labels } from './ports.ts'

const PAGE = 50
/** Nobody of the office works then; the house mother and the guard do, so it is a number to look at, not a reproach. */
const NIGHT = { from: 21, until: 6 }

export async function verify(ctx: Ctx, { from }: { from: number }) {
  const { rows } = await ctx.client.query<{ broken: number | null }>('select sec.verify_chain($1) as broken', [from])
  const end = await endOf(ctx)
  return { count: end?.seq ?? 0, firstBroken: rows[0]?.broken ?? null, lastAt: end?.at ?? null }
}

/** The last entry of the chain of this centre. */
export const endOf = (ctx: Ctx) =>
  ctx.db
    .selectFrom('auditEntries')
    .select(['seq', 'hash', 'at'])
    .where('centreId', '=', ctx.actor.centreId)
    .orderBy('seq', 'desc')
    .limit(1)
    .executeTakeFirst()

/** What was done, the newest first: codes, ids and counts, never a text of anybody. */
export const entries =
  (labelsOf: Labels) =>
  async (
    ctx: Ctx,
    input: { beforeSeq?: number | undefined; personId?: string | undefined; area?: string | undefined },
  ) => {
    let q = ctx.db
      .selectFrom('auditEntries')
      .leftJoin('people', (j) =>
        j.onRef('people.centreId', '=', 'auditEntries.centreId').onRef('people.personId', '=', 'auditEntries.personId'),
      )
      .select(['seq', 'at', 'kind', 'caseId', 'details', 'people.callName as who'])
      .where('auditEntries.centreId', '=', ctx.actor.centreId)
    if (input.beforeSeq !== undefined) q = q.where('seq', '<', input.beforeSeq)
    if (input.personId !== undefined) q = q.where('auditEntries.personId', '=', input.personId)
    if (input.area !== undefined) q = q.where('kind', 'like', `${input.area}.%`)
    const rows = await q
      .orderBy('seq', 'desc')
      .limit(PAGE + 1)
      .execute()
    const shown = rows.slice(0, PAGE)
    const labels = await labelsOf(
      ctx,
      shown.flatMap((r) => r.caseId ?? []),
    )
    return {
      items: shown.map((r) => ({
        seq: r.seq,
        at: r.at,
        who: r.who,
        kind: r.kind,
        caseId: r.caseId,
        label: r.caseId ? (labels.get(r.caseId)?.label ?? null) : null,
        details: r.details as Record<string, unknown>, // a JSON object, written by ctx.record
      })),
      more: rows.length > PAGE,
    }
  }

export async function reads(ctx: Ctx, { days }: { days: number }) {
  const since = ctx.now.subtract({ hours: days * 24 }).toString()
  const { rows } = await ctx.client.query<{
    person_id: string
    who: string
    class: string
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
      classes: { class: string; files: number }[]
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

export async function compare(ctx: Ctx, input: { count: number; words: string }) {
  const entry = await ctx.db
    .selectFrom('auditEntries')
    .select('hash')
    .where('centreId', '=', ctx.actor.centreId)
    .where('seq', '=', input.count)
    .executeTakeFirst()
  if (!entry) return { result: 'missing' as const }
  return {
    result: readPassphrase(input.words) === wordsOfHash(entry.hash) ? ('same' as const) : ('different' as const),
  }
}
