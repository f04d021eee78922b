import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { trackNames } from '../../tracks/facts.ts'
import { INDICATORS } from '../catalogue/all.ts'
import { type Counted, type Indicator, scopeOf } from '../indicator.ts'
import { lastMonth, monthPeriod, type Scope, trailOf, valueOf } from '../rules.ts'
import { countedRows, countFigure, countParts, MOST_SHOWN } from './count.ts'
import { NAMED } from './things.ts'

/** So many months stand in the line beside a number. */
const TRAIL = 6
const CHOICES = 13

/** @throws Refusal `not_found` of a month that has not begun */
function monthsOf(ctx: Ctx, asked: string | undefined) {
  const now = ctx.today.toPlainYearMonth()
  const month = asked ? Temporal.PlainYearMonth.from(asked) : lastMonth(ctx.today)
  if (Temporal.PlainYearMonth.compare(month, now) > 0) throw new Refusal('not_found')
  const months = trailOf(month, TRAIL)
  const { from, until } = monthPeriod(month, ctx.today)
  return {
    // what can be looked at: a year back, and the one that was asked for
    months: [...new Set([...trailOf(now, CHOICES).toReversed().map(String), month.toString()])],
    periods: months.map((m) => monthPeriod(m, ctx.today)),
    span: { month: month.toString(), from: from.toString(), until: until.toString(), isRunning: month.equals(now) },
    before: month.subtract({ months: 1 }).toString(),
  }
}

const headOf = (of: Indicator, scope: Scope, ctx: Ctx) => {
  const { name, how, none } = of.words[ctx.locale]
  return { no: of.no, chapter: of.chapter, state: of.state, scope, name, how, none }
}

/** Its numbers in each of these periods. */
async function numbersOf(ctx: Ctx, of: Counted, periods: ReturnType<typeof monthsOf>['periods'], scope: Scope) {
  const figures = []
  for (const f of of.figures) {
    const sums = await countFigure(ctx, f, periods, scope)
    const values = sums.map((s) => valueOf(f.fold, s, f.scale))
    const last = sums.at(-1)
    figures.push({
      ...{ name: f.words?.[ctx.locale] ?? null, unit: f.unit, fold: f.fold, values },
      ...{ now: values.at(-1) ?? null, before: values.at(-2) ?? null, n: last?.n ?? 0, d: last?.d ?? 0 },
    })
  }
  return figures
}

export async function all(ctx: Ctx, { month }: { month?: string | undefined }) {
  const { months, periods, span, before } = monthsOf(ctx, month)
  const indicators = []
  for (const of of INDICATORS) {
    const scope = scopeOf(of, ctx.actor)
    if (scope === null) continue
    const figures = of.state === 'counted' ? await numbersOf(ctx, of, periods, scope) : []
    indicators.push({ ...headOf(of, scope, ctx), figures, trail: figures[0]?.values ?? [] })
  }
  return { span, before, months, indicators }
}

export async function one(ctx: Ctx, { no, month }: { no: number; month?: string | undefined }) {
  const of = INDICATORS.find((i) => i.no === no)
  const scope = of ? scopeOf(of, ctx.actor) : null
  if (!of || scope === null) throw new Refusal('not_found')
  const { periods, span, before } = monthsOf(ctx, month)
  const { of: counts, from } = of.words[ctx.locale]
  const about = { span, before, ...headOf(of, scope, ctx), of: counts, from }
  const period = periods.at(-1)
  if (of.state !== 'counted' || !period)
    return { ...about, list: null, figures: [], parts: [], thing: null, rows: [], isYesNo: false, isCut: false }
  const [main] = of.figures
  const counted = await countedRows(ctx, main, period, scope)
  const track = await trackNames(ctx, ctx.locale)
  const partOf = (part: string | null) => ({
    part,
    partName: of.parts === 'track' && part !== null ? track(part) : null,
  })
  const things = [...new Set(counted.flatMap((r) => r.thingId ?? []))]
  const names = main.thing ? await NAMED[main.thing](ctx, things) : new Map<string, string>()
  // a bed of a room that stands on no shared screen is counted, and not named there nor told of
  const rows = main.thing === 'bed' ? counted.filter((r) => names.has(r.thingId ?? '')) : counted
  const labels = await labelsOf(ctx, [...new Set(rows.flatMap((r) => r.caseId ?? []))])
  return {
    ...about,
    list: of.list ?? null,
    figures: await numbersOf(ctx, of, periods.slice(-2), scope),
    parts: (await countParts(ctx, main, period, scope)).map((s) => ({
      ...{ ...partOf(s.part), n: s.n, d: s.d, value: valueOf(main.fold, s, main.scale) },
    })),
    thing: main.thing ?? null,
    rows: rows.map(({ caseId, thingId = null, onDay = null, part, n, d }, i) => {
      const { label = '–', honorific = null, isProtected = false } = labels.get(caseId ?? '') ?? {}
      const what = { thingId, what: names.get(thingId ?? '') ?? null, on: onDay }
      return { key: `${i}`, caseId, label, honorific, isProtected, ...what, ...partOf(part), n, d }
    }),
    isYesNo: main.fold === 'share' || main.isYesNo === true,
    isCut: counted.length === MOST_SHOWN,
  }
}
