import type { RibbonMark, RibbonStage } from '../../../design/charts/ribbon.tsx'
import { mondayOf } from '../../../kernel/weeks.ts'
import { attendanceOf, type Counted, countedAs, type Mark } from '../../../modules/groups/rules.ts'

/** How she was there; of illness, whether its letter came. */
type Attended = { on: string; mark: Mark; hasLetter: boolean }

/** What is known of a stay, each part for whoever may read it. Days are `yyyy-mm-dd`. */
export type Stay = {
  from: string
  /** where it ended, or is planned to end; null without a plan */
  until: string | null
  today: string
  isOver: boolean
  stages: readonly { stage: string; fromOn: string }[]
  notes: readonly string[]
  groups: readonly Attended[]
  reviews: readonly string[]
  planned: string | null
  away: readonly { from: string; until: string | null }[]
}

const DAY = 86_400_000
const between = (from: string, to: string) => Math.round((Date.parse(to) - Date.parse(from)) / DAY)
const after = (day: string, n: number) => new Date(Date.parse(day) + n * DAY).toISOString().slice(0, 10)

/** A stay as marks on one line of days from its beginning: pure, so that a test can ask it. */
export function ribbonOf(s: Stay) {
  const end = [s.until ?? s.today, s.isOver ? (s.until ?? s.today) : s.today].toSorted().at(-1) ?? s.today
  const days = Math.max(1, between(s.from, end) + 1)
  const at = (day: string) => between(s.from, day)
  const isIn = (day: string) => day >= s.from && day <= end
  const ticks = (of: readonly string[]): RibbonMark[] =>
    [...new Set(of)].filter(isIn).map((on) => ({ key: on, look: 'tick', at: at(on) }))
  return {
    days,
    end,
    today: s.isOver ? null : at(s.today),
    months: monthsOf(s.from, end).map((on) => ({ on, at: at(on) })),
    stages: stagesOf(s, at, days),
    sessions: ticks(s.notes),
    classes: weeksOf(s.groups).map(
      (w): RibbonMark => ({ key: w.monday, look: 'fill', at: at(w.monday), until: at(w.monday) + 5.5, share: w.share }),
    ),
    away: s.away.map(
      (a): RibbonMark => ({ key: a.from, look: 'span', at: at(a.from), until: at(a.until ?? s.today) + 1 }),
    ),
    reviews: [
      ...s.reviews.filter(isIn).map((on): RibbonMark => ({ key: on, look: 'done', at: at(on) })),
      ...(s.planned && s.planned > s.today && isIn(s.planned)
        ? [{ key: s.planned, look: 'planned', at: at(s.planned) } as const]
        : []),
    ],
  }
}

/** Every first of a month, and fewer of them when there are many: the words must fit. */
function monthsOf(from: string, end: string): string[] {
  const [year, month] = from.split('-').map(Number) as [number, number] // a day has both
  const firsts: string[] = []
  for (let n = 0; ; n++) {
    const on = new Date(Date.UTC(year, month + n, 1)).toISOString().slice(0, 10)
    if (on > end) break
    firsts.push(on)
  }
  const every = Math.ceil(firsts.length / 7)
  return firsts.filter((_, i) => i % every === 0)
}

/** Each stage until the next one; the last goes on to today, and what is ahead is one plank without a name. */
function stagesOf(s: Stay, at: (day: string) => number, days: number): (RibbonStage & { stage: string })[] {
  if (s.stages.length === 0) return [] // told to whoever may follow her
  const planks = s.stages.flatMap((x, i): (RibbonStage & { stage: string })[] => {
    if (x.stage === 'closed') return []
    const next = s.stages[i + 1]
    const [from, until] = [Math.max(0, at(x.fromOn)), next ? at(next.fromOn) : s.isOver ? days : at(s.today)]
    const look = next || s.isOver ? 'done' : 'now'
    return until > from || look === 'now' ? [{ key: `${i}`, stage: x.stage, word: '', from, until, look }] : []
  })
  const last = planks.at(-1)?.until ?? 0
  return s.isOver || last >= days
    ? planks
    : [...planks, { key: 'ahead', stage: '', word: '', from: last, until: days, look: 'ahead' }]
}

/** Group sessions by week: how much of what counts she was there for. */
function weeksOf(groups: Stay['groups']) {
  return [...Map.groupBy(groups, (g) => mondayOf(g.on))].map(([monday, of]) => {
    const { attended, counted } = attendanceOf(countsOf(of))
    return { monday, share: counted === 0 ? 0 : attended / counted }
  })
}

/** Of the days on which she was worked with, those of a group. */
export const groupsOf = (days: readonly (Omit<Attended, 'mark'> & { mark: Mark | null })[]): Attended[] =>
  days.flatMap(({ mark, ...day }) => (mark === null ? [] : [{ ...day, mark }]))

export const countsOf = (of: readonly Attended[]): Partial<Record<Counted, number>> =>
  Object.fromEntries([...Map.groupBy(of, (g) => countedAs(g.mark, g.hasLetter))].map(([as, all]) => [as, all.length]))

/** The same by month, for the table beside it. */
export function monthsOfStay(s: Stay) {
  const { end } = ribbonOf(s)
  const shown = s.isOver ? end : s.today
  const months: string[] = []
  for (let on = `${s.from.slice(0, 7)}-01`; on <= shown; on = `${after(on, 32).slice(0, 7)}-01`)
    months.push(on.slice(0, 7))
  return months.map((month) => ({
    month,
    notes: s.notes.filter((on) => on.startsWith(month)).length,
    ...attendanceOf(countsOf(s.groups.filter((g) => g.on.startsWith(month)))),
    reviews: s.reviews.filter((on) => on.startsWith(month)),
    away: s.away.filter((a) => a.from.slice(0, 7) <= month && (a.until ?? shown).slice(0, 7) >= month),
  }))
}
