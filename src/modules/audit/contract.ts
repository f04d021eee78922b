import { z } from 'zod'
import { CLASSES, command, query } from '../../kernel/contract.ts'
import { askedOf, pageOf } from '../../kernel/list-input.ts'
import { acted } from '../deputies/shapes.ts'
import { entryList } from './lists/entries.ts'

const seq = z.int().min(1)

export const audit = {
  /**
   * Is the chain whole? What the last night found when it looked at all of it, and what was written since looked at anew: the number
   * of the first entry that does not fit, or null, and the letters whose file is not the one of its entry.
   */
  verify: query({
    may: 'audit.read',
    input: z.strictObject({}),
    output: z.object({
      count: z.number(),
      firstBroken: z.number().nullable(),
      lastAt: z.string().nullable(),
      brokenFiles: z.array(z.string()),
      /** when the night found all of it whole, and how many entries those were */
      night: z.object({ at: z.string(), checked: z.number() }).nullable(),
    }),
  }),
  /** The next piece of the whole chain: begin with lane 0 after 0, and go on with what comes back until the lane is null. */
  verifySlice: query({
    may: 'audit.read',
    input: z.strictObject({ lane: z.int().min(0).max(16), after: z.int().min(0) }),
    output: z.object({
      lane: z.number().nullable(),
      after: z.number(),
      checked: z.number(),
      firstBroken: z.number().nullable(),
    }),
  }),
  entries: query({
    may: 'audit.read',
    input: askedOf(entryList, { personId: z.uuid().optional() }),
    output: pageOf(
      z.object({
        seq: z.number(),
        at: z.string(),
        who: z.string().nullable(),
        as: acted,
        kind: z.string(),
        caseId: z.string().nullable(),
        label: z.string().nullable(),
        details: z.record(z.string(), z.unknown()),
        /** decided by one whom the other of the two invited, or the other way round */
        oneHand: z.boolean(),
      }),
    ),
  }),
  /** Who opened how much in the last days: files and sealed values by person, and how often outside daytime. */
  reads: query({
    may: 'audit.read',
    input: z.strictObject({ days: z.int().min(1).max(92) }),
    output: z.object({
      people: z.array(
        z.object({
          personId: z.string(),
          who: z.string(),
          files: z.number(),
          opened: z.number(),
          atNight: z.number(),
          classes: z.array(z.object({ class: z.enum(CLASSES), files: z.number() })),
        }),
      ),
    }),
  }),
  /** Who has read this file. */
  readersOfCase: query({
    may: 'audit.readers_of_case',
    input: z.strictObject({ caseId: z.uuid() }),
    output: z.object({
      /** by person, day and class: when it was last, and how often that day */
      reads: z.array(z.object({ at: z.string(), who: z.string(), class: z.enum(CLASSES), times: z.number() })),
      /** the last twelve weeks: on how many days each opened it */
      weeks: z.object({
        mondays: z.array(z.string()),
        people: z.array(z.object({ who: z.string(), days: z.array(z.number()) })),
      }),
    }),
  }),
  /** The end of the chain, signed, and as eight words for the paper that the head signs. */
  checkpoint: command({
    may: 'audit.checkpoint',
    input: z.strictObject({}),
    output: z.object({
      count: z.number(),
      head: z.string(),
      at: z.string(),
      words: z.string(),
      signature: z.string(),
      publicKey: z.string(),
    }),
  }),
  /** Do the words on an old paper still belong to that entry? */
  compare: query({
    may: 'audit.read',
    input: z.strictObject({ count: seq, words: z.string().trim().min(1).max(200) }),
    output: z.object({ result: z.enum(['same', 'different', 'missing']) }),
  }),
} as const
