import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { figureFor, figuresTold } from '../../indicators/facts.ts'
import { trackNames } from '../../tracks/facts.ts'
import { ORDER } from '../order.ts'
import { COUNTED_BY, DIVIDED_BY } from '../policy.ts'
import {
  COUNTS,
  type Count,
  comparedSpan,
  type Definition,
  DIMS_OF,
  type Dim,
  fitted,
  type Span,
  spanOf,
  wrongPeriod,
} from '../rules.ts'
import { type Cell, NOWHERE, type Row, tally } from '../tally.ts'
import { rowsOf, scopeOf } from './rows.ts'

const mayDivide = (ctx: Ctx, dim: Dim) => {
  const action = DIVIDED_BY[dim]
  return action === undefined || ctx.can(action)
}
const dimsFor = (ctx: Ctx, count: Count) => DIMS_OF[count].filter((dim) => mayDivide(ctx, dim))

export async function choices(ctx: Ctx) {
  return {
    counts: COUNTS.filter((c) => ctx.can(COUNTED_BY[c])).map((count) => ({ count, dims: dimsFor(ctx, count) })),
    indicators: figuresTold(ctx),
    mayLetGo: ctx.can('builder.let_go'),
  }
}

/** What this reader may count of what was asked; what she may not is not there. @throws Refusal `not_found`, or why a period is none */
export function allowed(ctx: Ctx, asked: Definition): Definition {
  const def = fitted(asked)
  const dims = [def.row, def.column, ...def.filters.map((f) => f.dim)].filter((d) => d !== null)
  if (!ctx.can(COUNTED_BY[def.count]) || !dims.every((d) => mayDivide(ctx, d))) throw new Refusal('not_found')
  const wrong = wrongPeriod(def, ctx.today.toString())
  if (wrong) throw new Refusal(wrong)
  return def
}

type Figure = NonNullable<Awaited<ReturnType<typeof figureFor>>>

/** The number of a cell: how many there are, or the indicator of its rows. */
export const valueIn = (cell: Cell, figure: Figure | null): number | null =>
  figure ? figure.valueOf(cell.rows.map((r) => ({ n: r.n ?? 0, d: r.d ?? 0 }))) : cell.keys.length

/** Everything of a report before anybody decides how it is shown. */
export async function reckoned(ctx: Ctx, asked: Definition) {
  const def = allowed(ctx, asked)
  const span = spanOf(def, ctx.today)
  const figure = def.count === 'indicator' ? await figureFor(ctx, def.indicator ?? 0, span) : null
  if (def.count === 'indicator' && !figure) throw new Refusal('not_found')
  const rows = await rowsOf(ctx, def, span)
  const table = tally(rows, def, ORDER)
  return { def, span, figure, rows, table }
}

export async function counted(ctx: Ctx, { definition }: { definition: Definition }) {
  const { def, span, figure, rows, table } = await reckoned(ctx, definition)
  const name = await namesFor(ctx)
  const code = (dim: Dim | null) => (c: string) => ({
    code: c,
    name: dim === null || c === NOWHERE ? null : name(dim, c),
  })
  const value = (cell: Cell) => valueIn(cell, figure)
  const compared = comparedSpan(span, def.compare)
  return {
    definition: def,
    span: said(span),
    compared: compared && said(compared),
    scope: figure ? figure.scope : def.count === 'sessions' ? ('whole' as const) : scopeOf(ctx),
    indicator: figure && { name: figure.name, how: figure.how, none: figure.none, unit: figure.unit },
    rows: table.rows.map(code(def.row)),
    columns: table.columns.map(code(def.column)),
    cells: table.cells.map((line) => line.map(value)),
    rowSums: table.rowSums.map(value),
    columnSums: table.columnSums.map(value),
    all: value(table.all),
    before: compared && beforeOf(await rowsOf(ctx, def, compared), def, table.rows, value),
    codes: codesIn(rows, dimsFor(ctx, def.count)).map(({ dim, codes }) => ({ dim, codes: codes.map(code(dim)) })),
  }
}

const said = ({ from, until }: Span) => ({ from: from.toString(), until: until.toString() })

/** The same rows at the other time, in the order of now. */
function beforeOf(rows: readonly Row[], def: Definition, codes: readonly string[], value: (c: Cell) => number | null) {
  // a month of a year ago is another month: only its sum is compared
  const then = tally(rows, def, ORDER)
  const at = (code: string) => then.rowSums[then.rows.indexOf(code)] ?? { keys: [], rows: [] }
  return { rowSums: codes.map((c) => (def.row === 'month' ? null : value(at(c)))), all: value(then.all) }
}

const codesIn = (rows: readonly Row[], dims: readonly Dim[]) =>
  dims.flatMap((dim) => {
    const codes = [...new Set(rows.flatMap((r) => r.dims[dim] ?? []))].sort()
    return codes.length > 1 ? [{ dim, codes }] : []
  })

/** What tracks and intakes are called; other codes have a word of their own. */
export async function namesFor(ctx: Ctx, locale = ctx.locale) {
  const track = await trackNames(ctx, locale)
  const intakes = new Map(
    (await ctx.db.selectFrom('intakes').select(['intakeId', 'name']).execute()).map((i) => [i.intakeId, i.name]),
  )
  return (dim: Dim, code: string): string | null =>
    dim === 'track' ? track(code) : dim === 'intake' ? (intakes.get(code) ?? code) : dim === 'month' ? code : null
}
