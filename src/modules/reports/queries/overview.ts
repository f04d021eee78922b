import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { TILES_OF, type Tile, viewOf } from '../rules.ts'
import { after, beds, intakes, stages, weeks, workload } from './pictures.ts'
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
    beds: view === 'own' ? null : await beds(ctx),
    weeks: isOffice ? null : await weeks(ctx, view),
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
