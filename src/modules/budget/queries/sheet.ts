import { listSheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { trackNames } from '../../tracks/facts.ts'
import { events } from '../events.ts'
import { SHEET_COLUMNS, type SheetColumn } from '../forms/layout.ts'
import { listWords } from '../list-words.ts'
import { lineList } from '../lists/lines.ts'
import { compareCodes, treeOf } from '../rules.ts'
import { newestLines, plainOf } from './lines.ts'
import { getPlan } from './rows.ts'

const isColumn = (name: string): name is SheetColumn => SHEET_COLUMNS.some((c) => c === name)

/** The columns of the office, in its order and with its words; until somebody chose, those of the list. */
export async function layout(ctx: Ctx) {
  const row = await ctx.db.selectFrom('budgetLayouts').select(['columns', 'titles']).executeTakeFirst()
  const chosen = row?.columns.map((column, i) => ({ column, title: row.titles[i] || null })) ?? null
  return {
    isOwn: chosen !== null,
    columns: (chosen ?? SHEET_COLUMNS.map((column) => ({ column, title: null }))).flatMap(({ column, title }) =>
      isColumn(column) ? [{ column, title }] : [],
    ),
  }
}

/** What stands in the newest version by programme, activity and account, with the sums of both, in the layout of the office. */
export async function sheet(ctx: Ctx, { planId }: { planId: string }) {
  await getPlan(ctx, planId)
  const names = await trackNames(ctx, ctx.locale)
  const inOrder = treeOf((await newestLines(ctx, planId)).map((l) => ({ ...plainOf(l), track: l.track }))).flatMap(
    (p) =>
      p.activities.flatMap((a, i) =>
        a.lines
          .toSorted((one, other) => compareCodes(one.accountCode ?? '0', other.accountCode ?? '0'))
          .map(({ track, ...l }, j) => ({
            ...l,
            trackName: track && names(track),
            activityRupiah: j === 0 ? a.sum : null,
            programmeRupiah: i === 0 && j === 0 ? p.sum : null,
          })),
      ),
  )
  const { columns } = await layout(ctx)
  const titles = new Map<string, string>(columns.flatMap((c) => (c.title ? [[`lines.${c.column}`, c.title]] : [])))
  // the same list, its columns in the order of the office and some of them left out
  const ordered = Object.fromEntries(columns.map((c) => [c.column, lineList.columns[c.column]]))
  const of = { ...lineList, columns: ordered } as unknown as typeof lineList // of columns that are left out no cell is asked
  const words: Words = { in: (locale, key) => titles.get(key) ?? listWords.in(locale, key) }
  return listSheet(ctx, of, inOrder, words, events.list_taken_out)
}

type Words = Parameters<typeof listSheet<typeof lineList>>[3]
