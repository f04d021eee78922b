import type { Ctx } from '../../platform/http/context.ts'
import { INDICATORS } from './catalogue/all.ts'
import { countFigure, everyRow } from './queries/count.ts'
import { type Period, valueOf } from './rules.ts'

/**
 * One indicator over a period with every row that it counts, of the whole house as far as the reader sees it: for a report, which shows
 * the number and keeps whom it counted. Null where the house does not count it.
 */
export async function figureRows(ctx: Ctx, no: number, period: Period) {
  const of = INDICATORS.find((i) => i.no === no)
  if (of?.state !== 'counted') return null
  const [main] = of.figures
  const [sums] = await countFigure(ctx, main, [period], 'whole')
  const { name, how, none } = of.words.id
  return {
    ...{ name, how, none, unit: main.unit, isShare: main.fold === 'share' },
    value: sums ? valueOf(main.fold, sums, main.scale) : null,
    rows: await everyRow(ctx, main, period),
  }
}
