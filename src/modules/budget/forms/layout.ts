import { choice, form, line, many } from '../../../kernel/form.ts'

/** What can stand in a column of the sheet for the office. */
export const SHEET_COLUMNS = [
  ...(['programmeCode', 'programme', 'activityCode', 'activity'] as const),
  ...(['accountCode', 'accountName', 'name', 'calculation', 'priceRupiah', 'amountRupiah'] as const),
  ...(['fund', 'fromMonth', 'untilMonth', 'ceilingRupiah', 'ceilingReason'] as const),
  ...(['trackName', 'activityRupiah', 'programmeRupiah'] as const),
] as const
export type SheetColumn = (typeof SHEET_COLUMNS)[number]

/** The columns of the office's own sheet in their order, each with the word that the office writes above it. */
export const layoutForm = form('budget.layout', {
  columns: many(
    { column: choice(SHEET_COLUMNS, { group: 'lines' }), title: line({ max: 40, optional: true }) },
    { min: 1, max: 20, hint: true },
  ),
})
