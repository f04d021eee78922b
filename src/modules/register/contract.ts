import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { askedOf, pageOf } from '../../kernel/list-input.ts'
import { DIRECTIONS } from '../old-sheets/check-thing.ts'
import { KINDS } from '../old-sheets/kinds.ts'
import { kitList, letterList } from './lists/past.ts'
import {
  choiceCode,
  code,
  decision,
  FILE_REFUSES,
  field,
  fieldOrRow,
  params,
  registerHead,
  registerShown,
  WEIGHTS,
} from './shapes.ts'

const registerId = z.uuid()
const version = z.int().min(1)
const text = z.string().nullable()
const taken = z.object({ entered: z.number(), setAside: z.number(), left: z.number() })

/** The old register comes in: women of the past, kits, letters. */
export const register = {
  /** Registers that came in: drafts first. */
  list: query({
    may: 'register.read',
    input: z.strictObject({}),
    output: z.object({ registers: z.array(z.object(registerHead)) }),
  }),
  /** Head of a register, and a hundred rows of one weight after a row number. */
  page: query({
    may: 'register.read',
    input: z.strictObject({
      registerId,
      weight: z.enum([...WEIGHTS, 'all']).default('must_decide'),
      afterRow: z.int().min(0).default(0),
    }),
    output: registerShown,
  }),
  /** Reads a file in a process of its own. Nobody is entered: it is a draft until somebody confirms it. */
  read: command({
    may: 'register.import',
    bodyLimit: 15 * 1024 * 1024,
    upload: ['fileBase64'],
    input: z.strictObject({
      kind: z.enum(KINDS),
      fileBase64: z.string().min(4).max(14_500_000),
      name: z.string().trim().min(1).max(160),
      /** it came before, and is to be read again */
      again: z.boolean().default(false),
    }),
    output: z.object({ registerId: z.string(), version: z.number(), rows: z.number(), mustDecide: z.number() }),
    refuses: [...FILE_REFUSES, 'no_table', 'same_file'],
  }),
  /** Another field for a column, another sheet or header, a row that holds something after all: it is checked anew. */
  setMapping: command({
    may: 'register.import',
    input: z.strictObject({
      registerId,
      version,
      mapping: z.record(z.string().regex(/^[A-Z]{1,3}$/), field).optional(),
      sheet: z.string().max(100).optional(),
      headerRow: z.int().min(1).max(20_000).optional(),
      rows: z.record(z.string().regex(/^\d{1,5}$/), z.enum(['data', 'ignore'])).optional(),
    }),
    output: z.object({ version: z.number(), mustDecide: z.number() }),
    refuses: ['register_settled', 'no_table', 'field_twice'],
  }),
  /** One answer about one row; null takes it back. */
  decideRow: command({
    may: 'register.import',
    input: z.strictObject({
      registerId,
      row: z.int().min(1),
      version,
      code: decision.shape.code,
      field: fieldOrRow,
      choice: choiceCode.nullable(),
      value: z.string().max(200).optional(),
    }),
    output: z.object({ version: z.number(), openQuestions: z.number() }),
    clash: z.object({ version: z.number(), decisions: z.array(decision) }),
    refuses: ['register_settled', 'decision_unusable'],
  }),
  /** What is still open, kind by kind, with the answers that fit many rows at once. */
  openKinds: query({
    may: 'register.import',
    input: z.strictObject({ registerId }),
    output: z.object({
      kinds: z.array(
        z.object({
          key: z.string(),
          rows: z.number(),
          ...{ code, field: fieldOrRow, params },
          choices: z.array(z.object({ code: choiceCode, value: z.string().nullable(), rows: z.number() })),
        }),
      ),
    }),
  }),
  /** The same answer for every row that asks the same. What was answered before stands. */
  decideAlike: command({
    may: 'register.import',
    input: z.strictObject({
      registerId,
      key: z.string().min(1).max(200),
      choice: choiceCode,
      value: z.string().max(60).nullable().default(null),
    }),
    output: z.object({ rows: z.number() }),
    refuses: ['register_settled'],
  }),
  drop: command({
    may: 'register.import',
    input: z.strictObject({ registerId, version }),
    output: z.object({}),
    refuses: ['register_settled'],
  }),
  /** Everything is decided: the first portion goes in. Pressed again, it goes on. */
  take: command({
    may: 'register.import',
    input: z.strictObject({ registerId, version }),
    output: taken,
    refuses: ['register_settled', 'register_not_decided', 'nothing_to_enter'],
  }),
  takeMore: command({
    may: 'register.import',
    input: z.strictObject({ registerId }),
    output: taken,
    refuses: ['register_settled'],
  }),
  /** One press takes an import back portion by portion, while nobody has worked on what came in: then it is a draft again. */
  undo: command({
    may: 'register.import',
    input: z.strictObject({ registerId }),
    output: z.object({ rows: z.number(), left: z.number() }),
    refuses: ['nothing_to_undo', 'undo_too_late', 'worked_on'],
  }),
  kits: query({
    may: 'register.read',
    input: askedOf(kitList),
    output: pageOf(
      z.object({
        ...{ kitId: z.string(), caseId: text, whose: text, item: text, label: text, serial: text, quantity: text },
        ...{ fund: text, price: z.number().nullable(), handedOn: text },
      }),
    ),
  }),
  letters: query({
    may: 'register.read',
    input: askedOf(letterList),
    output: pageOf(
      z.object({
        ...{
          letterId: z.string(),
          caseId: text,
          whose: text,
          number: text,
          office: text,
          subject: text,
          datedOn: text,
        },
        direction: z.enum(DIRECTIONS),
      }),
    ),
  }),
  /** What an old register says of her case; null when her case is none of the past, or not this person's to open. */
  ofCase: query({
    may: 'cases.read',
    input: z.strictObject({ caseId: z.uuid() }),
    output: z.object({
      past: z
        .object({
          row: z.number(),
          enteredAt: z.string(),
          estimated: z.array(z.enum(['entry_date', 'exit_date', 'birth_date'])),
          written: z.array(z.object({ heading: z.string(), text: z.string() })),
        })
        .nullable(),
      kits: z.array(z.object({ item: text, on: text })),
      letters: z.array(z.object({ number: text, subject: text, direction: z.enum(DIRECTIONS), on: text })),
    }),
  }),
} as const
