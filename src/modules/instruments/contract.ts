import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { setAsideForm } from './forms/set-aside.ts'
import { startForm } from './forms/start.ts'
import { DANGERS, MOMENTS } from './rules.ts'
import { answers, answersChange, code, comparison, id, mode, scored, worded } from './shapes.ts'

const text = z.object({ id: z.string(), en: z.string() })
const taking = {
  takingId: z.string(),
  version: z.number(),
  instrumentVersion: z.number(),
  takenOn: z.string(),
  mode,
  isComplete: z.boolean(),
  by: z.string(),
  finishedAt: z.string().nullable(),
}

/** what a colleague wrote on the same sheet */
const sheetSaved = z.object({ answers, note: z.string(), version: z.number() })

export const instruments = {
  /** Every instrument with its versions; for a case also what is open and when it was last asked. */
  list: query({
    may: 'instruments.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      instruments: z.array(
        z.object({
          code: z.string(),
          name: text,
          version: z.number(),
          versions: z.array(z.number()),
          items: z.number(),
          usualMode: mode,
          allowedModes: z.array(mode),
          openTakingId: z.string().nullable(),
          openOn: z.string().nullable(),
          lastOn: z.string().nullable(),
          isSuggested: z.boolean(),
        }),
      ),
      moment: z.enum(MOMENTS),
      mayAsk: z.boolean(),
      today: z.string(),
    }),
  }),
  /** Begins a taking, or gives the one that is still open: it is resumed, never asked twice. */
  start: command({
    may: 'instruments.ask',
    input: inputOf(startForm, { caseId: id, code }),
    output: z.object({ takingId: z.string(), version: z.number(), isResumed: z.boolean() }),
    refuses: ['in_the_future', 'mode_not_allowed'],
  }),
  taking: query({
    may: 'instruments.read',
    input: z.strictObject({ takingId: id }),
    output: z.object({
      ...taking,
      caseId: z.string(),
      code: z.string(),
      savedAt: z.string().nullable(),
      setAsideAt: z.string().nullable(),
      mayAsk: z.boolean(),
      /** null: the reader holds no key */
      body: z
        .object({
          answers,
          note: z.string(),
          scored: scored.nullable(),
          worded: worded.nullable(),
          /** dangers after which somebody wrote who is with her: for these the screen does not stop again */
          passed: z.array(z.enum(DANGERS)),
        })
        .nullable(),
    }),
  }),
  /** Every answer at once, as it is given. A danger that was said opens its task now, not at the end. */
  saveAnswers: command({
    may: 'instruments.ask',
    quiet: true,
    input: z.strictObject({
      takingId: id,
      answers: answersChange,
      note: z.string().max(8000).optional(),
      mode: mode.optional(),
      takenOn: z.iso.date().optional(),
      version: z.int(),
    }),
    output: z.object({ version: z.number(), savedAt: z.string() }),
    refuses: ['answers_invalid', 'taking_finished', 'in_the_future', 'mode_not_allowed'],
    clash: sheetSaved,
  }),
  /** Scores by the version it was asked with, keeps the wording of the day, opens the tasks. The score is read with `results`. */
  finish: command({
    may: 'instruments.ask',
    input: z.strictObject({ takingId: id, version: z.int() }),
    output: z.object({ isComplete: z.boolean(), tasks: z.number() }),
    refuses: ['taking_finished', 'nothing_answered'],
    clash: sheetSaved,
  }),
  /** A taking that should not count (another woman's answers, a trial). It stays on record and leaves the results. */
  setAside: command({
    may: 'instruments.ask',
    input: inputOf(setAsideForm, { version: z.int() }),
    output: z.object({}),
    refuses: ['set_aside_already'],
  }),
  results: query({
    may: 'instruments.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      instruments: z.array(
        z.object({
          code: z.string(),
          name: text,
          takings: z.array(z.object({ ...taking, scored: scored.nullable(), dangers: z.array(z.enum(DANGERS)) })),
          /** cut where the version changes: a gap, never a line across */
          trend: z.array(
            z.object({
              code: z.string(),
              segments: z.array(
                z.object({
                  version: z.number(),
                  points: z.array(z.object({ on: z.string(), value: z.number().nullable() })),
                }),
              ),
            }),
          ),
          comparison: comparison.nullable(),
        }),
      ),
      maySetAside: z.boolean(),
    }),
  }),
} as const
