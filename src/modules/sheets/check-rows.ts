import type { CheckedList, CheckedRow, CheckSettings, Counts } from './candidate-draft.ts'
import { checkRow } from './check-row.ts'
import { groupDuplicates } from './duplicate-groups.ts'
import type { Field } from './fields.ts'
import type { ListLayout, Rows } from './list-layout.ts'
import type { Mapping } from './mapping.ts'
import { look, type Problem } from './problem.ts'
import { usualStyle } from './read-birth-date.ts'
import { splitPlaceAndDate } from './row-cells.ts'

/**
 * Checks every row of people: what it says, every problem in its cell, rows that seem to be one woman, and the list as a
 * whole. Reads no clock and no database; nothing is imported here.
 */
export function checkRows(layout: ListLayout, rows: Rows, mapping: Mapping, settings: CheckSettings): CheckedList {
  const column = (field: Field) => layout.columns.find(({ letter }) => mapping[letter] === field)
  const cellsOf = (field: Field) => layout.dataRows.map((row) => rows[row - 1]?.[column(field)?.index ?? -1])
  const dates = column('birth_date')
    ? cellsOf('birth_date')
    : cellsOf('birth_place_and_date').map((cell) => splitPlaceAndDate(cell).date)
  const context = { columns: layout.columns, mapping, settings, usual: usualStyle(dates) }
  const alone = layout.dataRows.map((row) => checkRow(row, rows[row - 1] ?? [], context))
  const { groups, problems } = groupDuplicates(alone, column('name')?.letter ?? null)
  const byRow = Map.groupBy(problems, (problem) => problem.row)
  const checked = alone.map(
    (each): CheckedRow => ({ ...each, problems: [...each.problems, ...(byRow.get(each.row) ?? [])] }),
  )
  return { rows: checked, groups, problems: listProblems(layout), counts: countRows(checked) }
}

function listProblems({ letter, dataRows, ignored }: ListLayout): Problem[] {
  const at = { row: 0, column: null, field: 'list' as const }
  const { statedTotal } = letter
  const unclear = ignored.filter(({ reason }) => reason === 'unclear').map(({ row }) => row)
  return [
    ...(statedTotal !== null && statedTotal !== dataRows.length
      ? [{ ...at, ...look('total_differs', { stated: statedTotal, found: dataRows.length }) }]
      : []),
    ...(unclear.length > 0 ? [{ ...at, ...look('unclear_rows', { rows: unclear.slice(0, 20).join(', ') }) }] : []),
  ]
}

/** Each row once, by its gravest problem. A row that others may be merged into waits for their decision. */
export function countRows(rows: readonly CheckedRow[]): Counts {
  const counts: Counts = { read: rows.length, mustDecide: 0, look: 0, tidied: 0, ready: 0 }
  for (const { problems } of rows) {
    const has = (severity: Problem['severity']) => problems.some((problem) => problem.severity === severity)
    const isWaiting = problems.some(({ code }) => code === 'duplicate_kept')
    if (has('must_decide') || isWaiting) counts.mustDecide++
    else if (has('look')) counts.look++
    else if (has('note')) counts.tidied++
    else counts.ready++
  }
  return counts
}
