import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { topicsOf } from '../../groups/facts/topics.ts'
import { type Drawn, PLOTS_OF } from '../plots.ts'
import { TILES_OF, type Tile, viewOf } from '../rules.ts'
import { after, attendance, beds, intakes, stages, workload } from './pictures.ts'
import { plotRows } from './plot-rows.ts'
import { countGoals, countTile, MOST_SHOWN, tileRows } from './tile-rows.ts'

/** This month up to today, and the whole of the one before. */
function spansOf(ctx: Ctx) {
  const month = ctx.today.toPlainYearMonth()
  const before = month.subtract({ months: 1 })
  return {
    now: { from: month.toPlainDate({ day: 1 }).toString(), until: ctx.today.toString() },
    last: {
      from: before.toPlainDate({ day: 1 }).toString(),
      until: before.toPlainDate({ day: before.daysInMonth }).toString(),
    },
    month: month.toString(),
    before: before.toString(),
  }
}
/** What is compared with the month before; the rest is as it stands. */
const COMPARED: readonly Tile[] = ['came', 'ended']

export async function overview(ctx: Ctx) {
  const view = viewOf(ctx.actor.roles)
  const { now, last, month, before } = spansOf(ctx)
  const tiles = []
  const goals = view === 'office' ? {} : await countGoals(ctx, view)
  for (const tile of TILES_OF[view]) {
    const counted = goals[tile]
    if (counted !== undefined) {
      tiles.push({ tile, n: counted, before: null })
      continue
    }
    const isCompared = COMPARED.includes(tile)
    const [first = 0, second] = await countTile(ctx, tile, view, isCompared ? [last, now] : [now])
    tiles.push({ tile, n: isCompared ? (second ?? 0) : first, before: isCompared ? first : null })
  }
  const isOffice = view === 'office'
  return {
    ...{ view, month, before, tiles },
    stages: await stages(ctx, view),
    workload: view === 'lead' ? await workload(ctx) : null,
    beds: view === 'own' ? null : await beds(ctx, view),
    ...(isOffice
      ? { attendance: null, weeks: null }
      : await attendance(ctx, view, { before: last.from, now: now.from })),
    after: isOffice ? null : await after(ctx, view),
    intakes: view === 'own' ? null : await intakes(ctx),
  }
}

/** The women behind one number. @throws Refusal `not_found` of a number that is not this reader's */
export async function behind(ctx: Ctx, { tile, span = 'now' }: { tile: Tile; span?: 'now' | 'last' | undefined }) {
  const view = viewOf(ctx.actor.roles)
  if (!TILES_OF[view].includes(tile)) throw new Refusal('not_found')
  const rows = await tileRows(ctx, tile, view, spansOf(ctx)[span])
  const labels = await labelsOf(ctx, [...new Set(rows.map((r) => r.caseId))])
  return {
    rows: rows.map(({ caseId }, i) => {
      const { label = '–', honorific = null, isProtected = false } = labels.get(caseId) ?? {}
      return { key: `${i}`, caseId, label, honorific, isProtected }
    }),
    isCut: rows.length === MOST_SHOWN,
  }
}

/** The rows of one number of a picture, and how many they are. @throws Refusal `not_found` of a picture that is not this reader's */
export async function behindPlot(ctx: Ctx, drawn: Drawn) {
  const view = viewOf(ctx.actor.roles)
  if (!PLOTS_OF[view].includes(drawn.plot)) throw new Refusal('not_found')
  const all = await plotRows(ctx, view, drawn)
  const shown = all.slice(0, MOST_SHOWN)
  const labels = await labelsOf(ctx, [...new Set(shown.flatMap((r) => r.caseId ?? []))])
  const topics = await topicsOf(ctx, [...new Set(shown.flatMap((r) => r.groupId ?? []))])
  return {
    n: all.length,
    rows: shown.map(({ caseId, onDay, part, groupId, place }, i) => {
      const { label = '–', honorific = null, isProtected = false } = labels.get(caseId ?? '') ?? {}
      const what = place ?? topics.get(groupId ?? '') ?? null
      return { key: `${i}`, caseId, label, honorific, isProtected, on: onDay, what, part }
    }),
    isCut: all.length > shown.length,
  }
}
