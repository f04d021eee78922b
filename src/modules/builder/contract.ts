import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { AUDIENCES } from '../releases/rules.ts'
import { letGoForm } from './forms/let-go.ts'
import { saveForm } from './forms/save.ts'
import { COMPARED, COUNTS, DIMS, MOST_CODES, MOST_FILTERS, PERIODS, SHARED, WRONG_PERIODS } from './rules.ts'

const id = z.uuid()
const dim = z.enum(DIMS)
/** Codes alone: what is counted is one of ours, and nothing of it becomes a query. */
export const definition = z.strictObject({
  count: z.enum(COUNTS),
  indicator: z.number().int().min(1).max(36).nullable(),
  row: dim.nullable(),
  column: dim.nullable(),
  filters: z.array(z.strictObject({ dim, codes: z.array(z.string().max(60)).max(MOST_CODES) })).max(MOST_FILTERS),
  period: z.enum(PERIODS),
  from: z.iso.date().nullable().default(null),
  until: z.iso.date().nullable().default(null),
  compare: z.enum(COMPARED),
  percent: z.boolean(),
})
const code = z.object({ code: z.string(), name: z.string().nullable() })
const value = z.number().nullable()
const span = z.object({ from: z.string(), until: z.string() })
const saved = z.object({
  /** null when it is no longer understood */
  definition: definition.nullable(),
  ...{ builtId: z.string(), title: z.string(), shared: z.enum(SHARED), isMonthly: z.boolean() },
  ...{ by: z.string(), isMine: z.boolean(), savedAt: z.string(), version: z.number() },
})

export const builder = {
  /** What this reader may count and divide by, and which indicators are told to her. */
  choices: query({
    may: 'builder.use',
    input: z.strictObject({}),
    output: z.object({
      counts: z.array(z.object({ count: z.enum(COUNTS), dims: z.array(dim) })),
      indicators: z.array(z.object({ no: z.number(), name: z.string() })),
      mayLetGo: z.boolean(),
    }),
  }),
  /** A report over its period, counted now and under the reader's own eyes. */
  counted: query({
    may: 'builder.use',
    input: z.strictObject({ definition }),
    output: z.object({
      definition,
      span,
      compared: span.nullable(),
      /** of the whole house, or of the women whom she accompanies */
      scope: z.enum(['whole', 'own']),
      indicator: z.object({ name: z.string(), how: z.string(), none: z.string(), unit: z.string() }).nullable(),
      rows: z.array(code),
      columns: z.array(code),
      cells: z.array(z.array(value)),
      rowSums: z.array(value),
      columnSums: z.array(value),
      all: value,
      before: z.object({ rowSums: z.array(value), all: value }).nullable(),
      /** what it can be narrowed to: the codes that are there without a filter */
      codes: z.array(z.object({ dim, codes: z.array(code) })),
    }),
    refuses: ['too_many_rows', ...WRONG_PERIODS],
  }),
  saved: query({
    may: 'builder.use',
    input: z.strictObject({}),
    output: z.object({ reports: z.array(saved) }),
  }),
  one: query({
    may: 'builder.use',
    input: z.strictObject({ builtId: id }),
    output: saved.extend({ isAsked: z.boolean() }),
  }),
  save: command({
    may: 'builder.use',
    input: inputOf(saveForm, {
      definition,
      built: z.strictObject({ builtId: id, seen: z.number().int() }).nullable(),
    }),
    output: z.object({ builtId: z.string() }),
    refuses: ['names_somebody', 'report_moved_on', 'not_yours', 'too_many_reports', 'free_is_once', ...WRONG_PERIODS],
  }),
  remove: command({
    may: 'builder.use',
    input: z.strictObject({ builtId: id }),
    output: z.object({}),
    refuses: ['not_yours'],
  }),
  /** She has looked at what the month asked for. */
  lookedAt: command({
    may: 'builder.use',
    input: z.strictObject({ builtId: id }),
    output: z.object({}),
    refuses: ['not_yours'],
  }),
  /** How it would leave the house: small numbers hidden, beside all that left before. */
  guarded: query({
    may: 'builder.let_go',
    input: z.strictObject({ definition, audience: z.enum(AUDIENCES) }),
    output: z.object({
      sections: z.array(
        z.object({
          title: z.string(),
          head: z.array(z.string()),
          lines: z.array(z.object({ label: z.string(), said: z.string(), note: z.string() })),
        }),
      ),
      ...{ hidden: z.number(), least: z.number() },
    }),
    refuses: ['too_many_rows', 'nothing_to_tell', ...WRONG_PERIODS],
  }),
  letGo: command({
    may: 'builder.let_go',
    input: inputOf(letGoForm, { definition }),
    output: z.object({ releaseId: z.string() }),
    refuses: ['too_many_rows', 'nothing_to_tell', 'names_somebody', ...WRONG_PERIODS],
  }),
} as const
