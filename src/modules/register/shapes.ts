import { z } from 'zod'
import { FIELDS, KINDS } from '../old-sheets/kinds.ts'
import { CHOICE_CODES, PROBLEM_CODES } from '../old-sheets/problem.ts'

export const WEIGHTS = ['must_decide', 'look', 'note', 'ready', 'ignored'] as const
export const FILE_REFUSES = [
  ...([
    'file_empty',
    'file_too_large',
    'file_unpacks_too_large',
    'file_too_many_rows',
    'file_too_many_columns',
  ] as const),
  ...(['file_not_a_sheet', 'file_old_excel', 'file_binary_excel', 'file_encrypted', 'file_has_macros'] as const),
  ...(['file_damaged', 'file_csv_damaged', 'file_took_too_long'] as const),
] as const

export const field = z.enum(FIELDS)
export const fieldOrRow = z.enum([...FIELDS, 'row'])
export const code = z.enum(PROBLEM_CODES)
export const choiceCode = z.enum(CHOICE_CODES)
export const params = z.record(z.string(), z.union([z.string(), z.number()]))
const choice = z.object({ code: choiceCode, value: z.string().optional() })
const problem = z.object({
  column: z.string().nullable(),
  ...{ field: fieldOrRow, code, params },
  severity: z.enum(['must_decide', 'look', 'note']),
  choices: z.array(choice).optional(),
})
export const decision = z.object({
  code: z.enum([...PROBLEM_CODES, 'row']),
  field: fieldOrRow,
  choice: choiceCode,
  value: z.string().optional(),
})
const counts = z.object({
  ...{ read: z.number(), mustDecide: z.number(), look: z.number(), tidied: z.number(), ready: z.number() },
  ignored: z.number(),
})
const row = z.object({
  row: z.number(),
  weight: z.enum([...WEIGHTS, 'header']),
  ...{ version: z.number(), openQuestions: z.number() },
  shown: z.record(z.string(), z.string()),
  values: z.record(z.string(), z.string()),
  problems: z.array(problem),
  decisions: z.array(decision),
  outcome: z.enum(['entered', 'set_aside', 'header', 'ignored']).nullable(),
  caseId: z.string().nullable(),
  /** a row that holds nothing: why, and what it says */
  ignored: z.object({ reason: z.string(), text: z.string() }).nullable(),
  /** women of Titian that it may be, or be about */
  known: z.array(
    z.object({
      caseId: z.string(),
      clientId: z.string(),
      label: z.string(),
      from: z.string().nullable(),
      until: z.string().nullable(),
    }),
  ),
})
export const registerHead = {
  registerId: z.string(),
  kind: z.enum(KINDS),
  state: z.enum(['draft', 'saving', 'done', 'dropped']),
  version: z.number(),
  ...{ fileName: z.string(), broughtBy: z.string(), broughtAt: z.string() },
  counts,
  ...{ openQuestions: z.number(), toSave: z.number(), saved: z.number(), setAside: z.number() },
  /** when its rows were entered, and until when that can be taken back; null when it cannot */
  ...{ settledAt: z.string().nullable(), undoUntil: z.string().nullable() },
  mayChange: z.boolean(),
}
export const registerShown = z.object({
  ...registerHead,
  ...{ sheet: z.string(), isGuess: z.boolean() },
  headerRows: z.array(z.number()),
  otherSheets: z.array(z.object({ name: z.string(), filledRows: z.number() })),
  columns: z.array(
    z.object({ column: z.string(), header: z.string(), field, why: z.enum(['remembered', 'header', 'nothing']) }),
  ),
  rows: z.array(row),
  more: z.boolean(),
})
