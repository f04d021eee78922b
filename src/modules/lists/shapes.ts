import { z } from 'zod'
import { FIELDS } from '../sheets/fields.ts'
import { CHOICE_CODES, PROBLEM_CODES } from '../sheets/problem.ts'

export const WEIGHTS = ['must_decide', 'look', 'note', 'ready', 'ignored'] as const
export const FILE_REFUSES = [
  'file_empty',
  'file_too_large',
  'file_unpacks_too_large',
  'file_too_many_rows',
  'file_too_many_columns',
  'file_not_a_sheet',
  'file_old_excel',
  'file_binary_excel',
  'file_encrypted',
  'file_has_macros',
  'file_damaged',
  'file_csv_damaged',
  'file_took_too_long',
] as const

export const field = z.enum(FIELDS)
const params = z.record(z.string(), z.union([z.string(), z.number()]))
const choice = z.object({ code: z.enum(CHOICE_CODES), value: z.string().optional() })
export const problem = z.object({
  row: z.number(),
  column: z.string().nullable(),
  field: z.string(),
  code: z.enum(PROBLEM_CODES),
  params,
  severity: z.enum(['must_decide', 'look', 'note']),
  choices: z.array(choice).optional(),
})
export const decision = z.object({
  row: z.number(),
  code: z.enum([...PROBLEM_CODES, 'row']),
  choice: z.enum(CHOICE_CODES),
  value: z.string().optional(),
  reason: z.string().optional(),
})
const counts = z.object({
  read: z.number(),
  mustDecide: z.number(),
  look: z.number(),
  tidied: z.number(),
  ready: z.number(),
  ignored: z.number(),
})
export const listRow = z.object({
  row: z.number(),
  weight: z.enum([...WEIGHTS, 'header']),
  version: z.number(),
  openQuestions: z.number(),
  shown: z.record(z.string(), z.string()),
  name: z.string(),
  bornOn: z.string().nullable(),
  problems: z.array(problem),
  decisions: z.array(decision),
  outcome: z.string().nullable(),
  intoRow: z.number().nullable(),
  caseId: z.string().nullable(),
  /** a row that is nobody: why, and what it says */
  ignored: z.object({ reason: z.string(), text: z.string() }).nullable(),
  /** the row that this one waits for, or women of the house it may be */
  follows: z.number().nullable(),
  known: z.array(z.object({ id: z.string(), label: z.string(), isHere: z.boolean(), waits: z.boolean() })),
})
const letter = z.object({
  number: z.string().nullable(),
  date: z.string().nullable(),
  office: z.string().nullable(),
  title: z.string().nullable(),
  statedTotal: z.number().nullable(),
})
export const listHead = {
  listId: z.string(),
  state: z.enum(['draft', 'saving', 'confirmed', 'dropped']),
  version: z.number(),
  fileName: z.string(),
  broughtBy: z.string(),
  broughtAt: z.string(),
  counts,
  openQuestions: z.number(),
  toSave: z.number(),
  /** rows that went over already, while it is being saved */
  saved: z.number(),
  letter,
  settledAt: z.string().nullable(),
}
export const listMapping = z.record(z.string().regex(/^[A-Z]{1,3}$/), field)

export const listShown = z.object({
  ...listHead,
  today: z.string(),
  sheet: z.string(),
  isGuess: z.boolean(),
  headerRows: z.array(z.number()),
  otherSheets: z.array(z.object({ name: z.string(), filledRows: z.number() })),
  columns: z.array(
    z.object({
      column: z.string(),
      header: z.string(),
      field,
      confidence: z.number(),
      why: z.string(),
      contentSays: field.nullable(),
    }),
  ),
  problems: z.array(problem),
  /** the sender's own codes: rows that bear each, and the category that it was said to mean (0: none) */
  codes: z.array(z.object({ code: z.string(), rows: z.number(), category: z.number().nullable() })),
  rows: z.array(listRow),
  more: z.boolean(),
})
