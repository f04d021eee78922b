import { listSheet } from '../../../platform/excel/list-sheet.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { events } from '../events.ts'
import { SHEET_COLUMNS, type SheetColumn } from '../forms/layout.ts'
import { listWords } from '../list-words.ts'
import { lineList } from '../lists/lines.ts'
import { compareCodes } from '../rules.ts'
import { lineOf } from './plans.ts'
import { getPlan, linesOf, versionsOf } from './rows.ts'

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

/** What stands in the newest version, sorted as a chart is, in the layout of the office. */
export async function sheet(ctx: Ctx, { planId }: { planId: string }) {
  await getPlan(ctx, planId)
  const last = (await versionsOf(ctx, [planId])).at(-1)
  const lines = (await linesOf(ctx, last ? [last.versionId] : [])).map(lineOf)
  const inOrder = lines.toSorted(
    (a, b) => a.activity.localeCompare(b.activity) || compareCodes(a.accountCode ?? '0', b.accountCode ?? '0'),
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
