import type { Ctx } from '../../platform/http/context.ts'
import { INDICATORS } from './catalogue/all.ts'
import { scopeOf } from './indicator.ts'
import { countFigure, everyRow } from './queries/count.ts'
import { rowsIn } from './queries/rows-in.ts'
import { foldOf, type Period, valueOf } from './rules.ts'

/**
 * One indicator over a period with every row that it counts, of the whole house as far as the reader sees it: for a report, which shows
 * the number and keeps whom it counted. Null where the house does not count it, or it leaves in no report.
 */
export async function figureRows(ctx: Ctx, no: number, period: Period) {
  const of = INDICATORS.find((i) => i.no === no)
  if (of?.state !== 'counted' || of.stays) return null
  const [main] = of.figures
  const [sums] = await countFigure(ctx, main, [period], 'whole')
  const { name, how, none } = of.words.id
  return {
    ...{ name, how, none, unit: main.unit, isShare: main.fold === 'share' },
    value: sums ? valueOf(main.fold, sums, main.scale) : null,
    rows: await everyRow(ctx, main, period),
  }
}

/** The indicators that are counted, told to this reader and may stand in a report. */
export const figuresTold = (ctx: Ctx) =>
  INDICATORS.filter((i) => i.state === 'counted' && !i.stays && scopeOf(i, ctx.actor) !== null).map((i) => ({
    no: i.no,
    name: i.words[ctx.locale].name,
  }))

/** One indicator over a period as this reader is told it, with its rows and how some of them become one number; null where she is not. */
export async function figureFor(ctx: Ctx, no: number, period: Period) {
  const of = INDICATORS.find((i) => i.no === no)
  const scope = of ? scopeOf(of, ctx.actor) : null
  if (of?.state !== 'counted' || of.stays || scope === null) return null
  const [main] = of.figures
  const { name, how, none } = of.words[ctx.locale]
  return {
    ...{ name, how, none, unit: main.unit, fold: main.fold, scope, hasTracks: of.parts === 'track' },
    rows: await rowsIn(ctx, main, period, scope),
    valueOf: (rows: readonly { n: number; d: number }[]) => foldOf(main.fold, rows, main.scale),
  }
}
