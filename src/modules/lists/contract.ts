import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { CHOICE_CODES, PROBLEM_CODES } from '../sheets/problem.ts'
import { READING_STEPS } from './progress.ts'
import { decision, FILE_REFUSES, listHead, listMapping, listShown, problem, WEIGHTS } from './shapes.ts'

const listId = z.uuid()
const version = z.int().min(1)

export const lists = {
  /** Lists that came in: drafts first. */
  list: query({
    may: 'lists.import',
    input: z.strictObject({}),
    output: z.object({ lists: z.array(z.object(listHead)) }),
  }),
  /** Head of a list, and a hundred rows of one weight after a row number. */
  page: query({
    may: 'lists.import',
    input: z.strictObject({
      listId,
      weight: z.enum([...WEIGHTS, 'all']).default('must_decide'),
      afterRow: z.int().min(0).default(0),
    }),
    output: listShown,
  }),
  /** Reads a file in a process of its own. Nobody is imported: it is a draft until somebody confirms it. */
  read: command({
    may: 'lists.import',
    bodyLimit: 15 * 1024 * 1024,
    upload: ['fileBase64'],
    input: z.strictObject({
      fileBase64: z.string().min(4).max(14_500_000),
      name: z.string().trim().min(1).max(160),
      /** it came before, and is to be read again */
      again: z.boolean().default(false),
    }),
    output: z.object({ listId: z.string(), version: z.number(), read: z.number(), mustDecide: z.number() }),
    refuses: [...FILE_REFUSES, 'no_table', 'same_file'],
  }),
  /** How far the file is that one has given to be read: asked while one waits. */
  reading: query({
    may: 'lists.import',
    input: z.strictObject({}),
    output: z.object({
      reading: z.object({ step: z.enum(READING_STEPS), done: z.number(), total: z.number() }).nullable(),
    }),
  }),
  /** Another field for a column, another sheet or header, a row that is a person after all: the list is checked anew. */
  setMapping: command({
    may: 'lists.import',
    input: z.strictObject({
      listId,
      version,
      mapping: listMapping.optional(),
      sheet: z.string().max(100).optional(),
      headerRow: z.int().min(1).max(20_000).optional(),
      rows: z.record(z.string().regex(/^\d{1,5}$/), z.enum(['data', 'ignore'])).optional(),
    }),
    output: z.object({ version: z.number(), mustDecide: z.number() }),
    refuses: ['list_settled', 'no_table', 'field_twice'],
  }),
  /** One answer about one row; null takes it back. */
  decideRow: command({
    may: 'lists.import',
    input: z.strictObject({
      listId,
      row: z.int().min(1),
      version,
      code: z.enum([...PROBLEM_CODES, 'row']),
      choice: z.enum(CHOICE_CODES).nullable(),
      value: z.string().max(200).optional(),
      reason: z.string().trim().max(500).optional(),
    }),
    output: z.object({ version: z.number(), openQuestions: z.number(), listVersion: z.number() }),
    clash: z.object({ version: z.number(), decisions: z.array(decision) }),
    refuses: ['list_settled', 'decision_unusable'],
  }),
  /** What is still open, kind by kind, with the answers that fit many rows at once. */
  openKinds: query({
    may: 'lists.import',
    input: z.strictObject({ listId }),
    output: z.object({
      kinds: z.array(
        z.object({
          code: z.enum(PROBLEM_CODES),
          rows: z.number(),
          example: problem,
          choices: z.array(z.object({ code: z.enum(CHOICE_CODES), rows: z.number() })),
        }),
      ),
    }),
  }),
  /** The same answer for every row that asks the same. What was answered before stands. */
  decideAlike: command({
    may: 'lists.import',
    input: z.strictObject({
      listId,
      code: z.enum(PROBLEM_CODES),
      choice: z.enum(CHOICE_CODES),
      reason: z.string().trim().max(500).optional(),
    }),
    output: z.object({ rows: z.number(), listVersion: z.number() }),
    refuses: ['list_settled', 'decision_unusable'],
  }),
  /** What a code of the sender's own list of problems means: a category of the regulation, or 0 for none. */
  setCode: command({
    may: 'lists.import',
    input: z.strictObject({ listId, code: z.string().min(1).max(40), category: z.int().min(0).max(26) }),
    output: z.object({}),
  }),
  drop: command({
    may: 'lists.import',
    input: z.strictObject({ listId, version }),
    output: z.object({}),
    refuses: ['list_settled'],
  }),
} as const
