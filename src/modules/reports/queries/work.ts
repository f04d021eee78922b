import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { titlesOfSent } from '../../offers/facts.ts'
import type { reports } from '../contract.ts'
import { bucketsOf, endOf, FIGURE_NAMES, type FigureName, figureOf, SHEETS } from '../work.ts'
import { countRows, MOST_ROWS, rowsBehind } from './work-rows.ts'

const mayRead = (ctx: Ctx, figure: FigureName) => ctx.can(`reports.${figureOf(figure).sheet}`)

/** The figures of one's own work: each bar with the rows that it counts. */
export async function work(ctx: Ctx) {
  const figures = []
  for (const figure of FIGURE_NAMES) if (mayRead(ctx, figure)) figures.push({ figure, bars: await barsOf(ctx, figure) })
  return { sheets: SHEETS.filter((s) => ctx.can(`reports.${s}`)), figures }
}

async function barsOf(ctx: Ctx, figure: FigureName) {
  const { by, parts, full } = figureOf(figure)
  if (by === 'part') {
    const found = await countRows(ctx, figure, null)
    return parts.map((key) => {
      const n = found.find((r) => r.part === key)?.n ?? 0
      return { key, n, full: n }
    })
  }
  const firsts = bucketsOf(by, ctx.today)
  const found = await countRows(
    ctx,
    figure,
    firsts.map((from) => ({ from, until: endOf(by, from, ctx.today) })),
  )
  return firsts.map((key, i) => {
    const of = found.filter((r) => r.i === i + 1)
    const sum = (those: typeof of) => those.reduce((all, r) => all + r.n, 0)
    return {
      key,
      n: sum(of),
      full: full.length === 0 ? sum(of) : sum(of.filter((r) => full.some((f) => f === r.part))),
    }
  })
}

/** The rows behind one bar. @throws Refusal `not_found` of a figure or a bar that is not this reader's */
export async function behindWork(ctx: Ctx, { figure, bar }: z.output<typeof reports.behindWork.input>) {
  const { by, parts } = figureOf(figure)
  const isThere = by === 'part' ? parts.some((p) => p === bar) : bucketsOf(by, ctx.today).includes(bar)
  if (!mayRead(ctx, figure) || !isThere) throw new Refusal('not_found')
  const found = await rowsBehind(
    ctx,
    figure,
    by === 'part' ? { part: bar } : { from: bar, until: endOf(by, bar, ctx.today) },
  )
  if (figureOf(figure).sheet === 'office') return asSent(ctx, found)
  const labels = await labelsOf(ctx, [...new Set(found.flatMap((r) => r.caseId ?? []))])
  return {
    rows: found.map(({ caseId, onDay, part, worth }, i) => {
      // a session that she held is hers also when the woman is no longer: then without her name and without a way to her
      const her = labels.get(caseId ?? '')
      const { label = '–', honorific = null, isProtected = false } = her ?? {}
      return { key: `${i}`, caseId: her ? caseId : null, label, honorific, isProtected, on: onDay, part, worth }
    }),
    isCut: found.length === MOST_ROWS,
  }
}

/** An office knows them as it named them or by the number on its list, and has no way to a case. */
async function asSent(ctx: Ctx, found: Awaited<ReturnType<typeof rowsBehind>>) {
  const titles = await titlesOfSent(ctx)
  return {
    rows: found.map(({ caseId, onDay, part, worth }, i) => ({
      ...{ key: `${i}`, caseId: null, label: titles.get(caseId ?? '') ?? '–', honorific: null },
      ...{ isProtected: false, on: onDay, part, worth },
    })),
    isCut: found.length === MOST_ROWS,
  }
}
