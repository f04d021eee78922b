import { sql } from 'kysely'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { bedsTaken, sleepersIn } from '../../residence/facts.ts'
import { CAME, type Drawn, isPartOf, type Plot } from '../plots.ts'
import { BED_DAYS, outcomeOf, takenOn, type View, WEEKS } from '../rules.ts'
import { mineOnly } from './tile-rows.ts'

/** Marks as they are counted everywhere (domain.md 6.5): one that is excused by a letter counts for nobody. */
export const MARKS = sql`
  select a.case_id, a.group_id, a.held_on, a.mark from group_attendances a
   where a.counts and not (a.mark = 'sick' and a.reason is not distinct from 'letter')`

/** Who was reached after the service in the last year: the last that each told at each month. */
export const TOLD = (today: Temporal.PlainDate) => sql`
  select distinct on (m.centre_id, m.case_id, m.month) m.case_id, m.month, m.work, m.happened_on from made_contacts m
   where m.happened_on > ${today.subtract({ years: 1 }).toString()} and m.happened_on <= ${today.toString()}
     and m.month is not null and m.is_reached and m.work is not null
   order by m.centre_id, m.case_id, m.month, m.happened_on desc, m.recorded_at desc`

/** Who came with an intake, and how it ended for her. */
export const CAME_WITH = sql`
  select c.case_id, c.intake_id, e.exit_kind, e.effective_on
    from cases c left join ended_stays e on e.centre_id = c.centre_id and e.case_id = c.case_id
   where c.admitted_on is not null`

/** With whom she stands in which stage. */
export const STANDS = sql`
  select c.centre_id, c.case_id, c.responsible_id, c.stage, c.opened_on from cases c where c.state = 'open'`

/** A woman or a bed; its day, how it was, and the session or the place. */
export type PlotRow = {
  caseId: string | null
  onDay: string | null
  part: string | null
  groupId?: string | null
  place?: string | null
}
type Rows = (ctx: Ctx, view: View, drawn: Omit<Drawn, 'plot'>) => Promise<readonly PlotRow[]>

const day = (text: string) => Temporal.PlainDate.from(text) // one that is drawn

async function marksBetween(ctx: Ctx, view: View, from: string, until: string, part: string | undefined) {
  const { rows } = await sql<PlotRow>`
    select m.case_id, m.group_id, m.held_on as on_day, m.mark as part from (${MARKS}) m
     where m.held_on between ${from} and ${until} and ${mineOnly(view, sql`m.case_id`)}
     order by m.held_on desc, m.group_id, m.case_id`.execute(ctx.db)
  return part === 'came' ? rows.filter((r) => CAME.some((c) => c === r.part)) : ofPart(rows, part)
}

/** The same rows that each picture counts, under the reader's own eyes. */
const ROWS: Readonly<Record<Plot, Rows>> = {
  beds: async (ctx, _view, { bar }) => {
    const on = day(bar).toString()
    const { periods } = await bedsTaken(ctx, on, on)
    const there = periods.filter((p) => takenOn([p], day(bar), 1)[0]?.taken === 1)
    const who = await sleepersIn(
      ctx,
      there.map((p) => p.periodId),
    )
    return there
      .map((p) => ({ caseId: who.get(p.periodId) ?? null, onDay: p.fromOn, part: null, place: p.place }))
      .toSorted((a, b) => a.place.localeCompare(b.place))
  },
  weeks: async (ctx, view, { bar, part }) =>
    marksBetween(ctx, view, bar, lesser(day(bar).add({ days: 6 }), ctx.today), part),
  month: async (ctx, view, { bar, part }) => {
    const last = day(`${bar}-01`).add({ months: 1 }).subtract({ days: 1 })
    return marksBetween(ctx, view, `${bar}-01`, lesser(last, ctx.today), part)
  },
  after: async (ctx, view, { bar, part }) => {
    const { rows } = await sql<PlotRow>`
      select k.case_id, k.happened_on as on_day, k.work as part from (${TOLD(ctx.today)}) k
       where k.month = ${Number(bar)}::int and ${mineOnly(view, sql`k.case_id`)}
       order by k.work, k.happened_on desc, k.case_id`.execute(ctx.db)
    return ofPart(rows, part)
  },
  intakes: async (ctx, _view, { bar, part }) => {
    const { rows } = await sql<{ caseId: string; exitKind: string | null; effectiveOn: string | null }>`
      select k.case_id, k.exit_kind, k.effective_on from (${CAME_WITH}) k
       where k.intake_id = ${bar}::uuid order by k.effective_on desc nulls first, k.case_id`.execute(ctx.db)
    const all = rows.map((r) => ({
      ...{ caseId: r.caseId, onDay: r.effectiveOn },
      part: r.exitKind === null ? 'staying' : outcomeOf(r.exitKind),
    }))
    return ofPart(all, part)
  },
  workload: async (ctx, _view, { bar, part }) => {
    const { rows } = await sql<PlotRow>`
      select k.case_id, k.opened_on as on_day, k.stage as part from (${STANDS}) k
       where k.responsible_id = ${bar}::uuid order by k.opened_on desc, k.case_id`.execute(ctx.db)
    return ofPart(rows, part)
  },
}

const ofPart = (rows: readonly PlotRow[], part: string | undefined) =>
  part === undefined ? rows : rows.filter((r) => r.part === part)
const lesser = (a: Temporal.PlainDate, b: Temporal.PlainDate) =>
  (Temporal.PlainDate.compare(a, b) < 0 ? a : b).toString()

const UUID = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/
/** Is it a bar that is drawn today? */
const IS_DRAWN: Readonly<Record<Plot, (bar: string, today: Temporal.PlainDate) => boolean>> = {
  beds: (bar, today) => takenOn([], today, BED_DAYS).some((d) => d.day === bar),
  weeks: (bar, today) => mondaysTo(today).some((monday) => monday.toString() === bar),
  month: (bar, today) => {
    const now = today.toPlainYearMonth()
    return [now, now.subtract({ months: 1 })].some((m) => m.toString() === bar)
  },
  after: (bar) => /^\d{1,2}$/.test(bar),
  intakes: (bar) => UUID.test(bar),
  workload: (bar) => UUID.test(bar),
}

/** The Mondays of the weeks that are drawn, the oldest first. */
export const mondaysTo = (today: Temporal.PlainDate): Temporal.PlainDate[] => {
  const monday = today.subtract({ days: today.dayOfWeek - 1 })
  return Array.from({ length: WEEKS }, (_, i) => monday.subtract({ weeks: WEEKS - 1 - i }))
}

/** The rows of one number of a picture. @throws Refusal `not_found` of a number that is not drawn */
export async function plotRows(ctx: Ctx, view: View, { plot, bar, part }: Drawn): Promise<readonly PlotRow[]> {
  if (!IS_DRAWN[plot](bar, ctx.today) || (part !== undefined && !isPartOf(plot, part))) throw new Refusal('not_found')
  return ROWS[plot](ctx, view, { bar, part })
}
