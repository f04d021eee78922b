import type { Workbook } from '../../platform/excel/cell.ts'
import { layoutFingerprint } from '../sheets/layout-fingerprint.ts'
import type { IgnoredRow, ListColumn } from '../sheets/list-layout.ts'
import { type LayoutHints, type OtherSheet, readLayout } from '../sheets/read-layout.ts'
import { checkRegister } from './check-register.ts'
import { type Field, HEAD_OF, type Kind, type Mapping, NAMINGS, SHARED } from './kinds.ts'
import type { CheckedRow } from './problem.ts'

/** Plain values only: this crosses into the reading process. `today` is an ISO date. */
export type PrepareInput = {
  kind: Kind
  today: string
  /** the mapping a person confirmed */
  mapping?: Mapping
  hints: LayoutHints
  /** mappings made by hand before, by fingerprint */
  remembered: Readonly<Record<string, Mapping>>
}

export type ColumnOf = { column: string; header: string; field: Field; why: 'remembered' | 'header' | 'nothing' }
export type PreparedRegister = {
  sheet: string
  headerRows: readonly number[]
  fingerprint: string
  /** no known word stood in the header: a person must map the columns */
  isGuess: boolean
  others: readonly OtherSheet[]
  columns: readonly ColumnOf[]
  rows: readonly CheckedRow[]
  ignored: readonly IgnoredRow[]
}

/** From a workbook to a preview; null when no sheet holds anything like a table. */
export function prepareRegister(workbook: Workbook, input: PrepareInput): PreparedRegister | null {
  const { kind, remembered } = input
  const way = { naming: NAMINGS[kind], head: HEAD_OF[kind] }
  const found = readLayout(workbook, { ...input.hints, known: Object.keys(remembered) }, way)
  if (!found) return null
  const { layout, others, isGuess } = found
  const rows = workbook.sheets.find(({ name }) => name === layout.sheet)?.rows ?? []
  const fingerprint = layoutFingerprint(layout.columns)
  const columns = proposed(kind, layout.columns, input.mapping ?? remembered[fingerprint] ?? null)
  const mapping = Object.fromEntries(columns.map((c) => [c.column, c.field]))
  return {
    ...{ sheet: layout.sheet, headerRows: layout.headerRows, fingerprint, isGuess, others, columns },
    rows: checkRegister(layout, rows, { kind, mapping, today: Temporal.PlainDate.from(input.today) }),
    ignored: layout.ignored,
  }
}

/** A field for every column: as it was mapped before, else as its header says; each field once, to the surest column. */
function proposed(kind: Kind, columns: readonly ListColumn[], known: Mapping | null): ColumnOf[] {
  const scored = columns.map(({ letter, header, lower }) => {
    const own = known?.[letter]
    const named = own ? null : NAMINGS[kind].matchColumn(header, lower)
    const field: Field = own ?? (known ? 'ignore' : (named?.field ?? 'ignore'))
    const why: ColumnOf['why'] = own ? 'remembered' : named && !known ? 'header' : 'nothing'
    return { column: letter, header, field, why, score: own ? 2 : (named?.score ?? 0) }
  })
  const taken = new Map<Field, string>()
  for (const s of scored.toSorted((a, b) => b.score - a.score))
    if (!SHARED.has(s.field) && !taken.has(s.field)) taken.set(s.field, s.column)
  return scored.map(({ score: _, ...s }) =>
    SHARED.has(s.field) || taken.get(s.field) === s.column ? s : { ...s, field: 'ignore', why: 'nothing' },
  )
}

/** The step that runs in the reading process (`readSheetThen` in platform/excel); `input` is a `PrepareInput`. */
export const afterReading = (workbook: Workbook, input: unknown): PreparedRegister | null =>
  // `readSheetThen` passes on unchanged what its caller gave
  prepareRegister(workbook, input as PrepareInput)
