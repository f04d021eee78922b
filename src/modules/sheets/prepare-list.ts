import type { Workbook } from '../../platform/excel/cell.ts'
import type { CheckedList, CheckSettings } from './candidate-draft.ts'
import { checkRows } from './check-rows.ts'
import { layoutFingerprint } from './layout-fingerprint.ts'
import type { ListLayout } from './list-layout.ts'
import { type ColumnProposal, type Mapping, proposeMapping, toMapping } from './mapping.ts'
import { look, type Problem } from './problem.ts'
import { type LayoutHints, type OtherSheet, readLayout } from './read-layout.ts'

/** Plain values only: this crosses into the reading process. `onDate` is an ISO date. */
export type PrepareInput = {
  settings: Omit<CheckSettings, 'onDate'> & { onDate: string }
  /** the mapping a person confirmed; without it the proposal is used for the preview */
  mapping?: Mapping
  hints?: LayoutHints
  /** mappings made by hand before, by fingerprint */
  remembered?: Readonly<Record<string, Mapping>>
}

export type PreparedList = {
  layout: ListLayout
  fingerprint: string
  /** no known word stood in the header: a person must map the columns */
  isGuess: boolean
  others: readonly OtherSheet[]
  columns: readonly ColumnProposal[]
  mapping: Mapping
  checked: CheckedList
}

/** From a workbook to a preview; null when no sheet holds anything like a table. */
export function prepareList(workbook: Workbook, input: PrepareInput): PreparedList | null {
  const { remembered = {}, hints = {} } = input
  const found = readLayout(workbook, { ...hints, known: Object.keys(remembered) })
  if (!found) return null
  const { layout, others, isGuess } = found
  const rows = workbook.sheets.find(({ name }) => name === layout.sheet)?.rows ?? []
  const fingerprint = layoutFingerprint(layout.columns)
  const columns = proposeMapping(layout, rows, remembered[fingerprint] ?? null)
  const mapping = input.mapping ?? toMapping(columns)
  const settings = { ...input.settings, onDate: Temporal.PlainDate.from(input.settings.onDate) }
  const checked = checkRows(layout, rows, mapping, settings)
  const problems = [...checked.problems, ...others.map(otherSheet)]
  return { layout, fingerprint, isGuess, others, columns, mapping, checked: { ...checked, problems } }
}

const otherSheet = ({ name, filledRows }: OtherSheet): Problem => ({
  row: 0,
  column: null,
  field: 'list',
  ...look('other_sheet_not_read', { sheet: name, rows: filledRows }),
})

/**
 * The step that runs in the reading process (`readSheetThen` in platform/excel), so that a list of thousands blocks nobody.
 * `input` is a `PrepareInput`.
 */
export const afterReading = (workbook: Workbook, input: unknown): PreparedList | null =>
  // `readSheetThen` passes on unchanged what its caller gave
  prepareList(workbook, input as PrepareInput)
