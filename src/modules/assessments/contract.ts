import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { reopenForm } from './forms/reopen.ts'
import { RISKS } from './forms/risk.ts'
import { viewForm } from './forms/view.ts'
import {
  answers,
  answersChange,
  comparison,
  gap,
  id,
  instrumentCode,
  mode,
  part,
  partWritten,
  scored,
  textsRead,
  worded,
  wordedPart,
} from './shapes.ts'

const text = z.object({ id: z.string(), en: z.string() })
const reason = z.string().trim().min(10).max(2000)
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

export const assessments = {
  /** Every instrument with its versions; for a case also what is open and when it was last asked. */
  instruments: query({
    may: 'assessments.read',
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
      moment: z.enum(['arrival', 'week_2', 'month_3', 'exit', 'after_6_months']),
      mayAsk: z.boolean(),
      today: z.string(),
    }),
  }),
  /** Begins a taking, or gives the one that is still open: it is resumed, never asked twice. */
  start: command({
    may: 'assessments.ask',
    input: z.strictObject({
      caseId: id,
      code: instrumentCode,
      mode: mode.optional(),
      takenOn: z.iso.date().optional(),
    }),
    output: z.object({ takingId: z.string(), version: z.number(), isResumed: z.boolean() }),
    refuses: ['case_closed', 'in_the_future', 'mode_not_allowed'],
  }),
  taking: query({
    may: 'assessments.read',
    input: z.strictObject({ takingId: id }),
    output: z.object({
      ...taking,
      caseId: z.string(),
      code: z.string(),
      savedAt: z.string().nullable(),
      setAsideAt: z.string().nullable(),
      mayAsk: z.boolean(),
      /** null: the reader holds no key */
      body: z.object({ answers, note: z.string(), scored: scored.nullable(), worded: worded.nullable() }).nullable(),
    }),
  }),
  /** Every answer at once, as it is given. A danger that was said opens its task now, not at the end. */
  saveAnswers: command({
    may: 'assessments.ask',
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
    may: 'assessments.ask',
    input: z.strictObject({ takingId: id, version: z.int() }),
    output: z.object({ isComplete: z.boolean(), tasks: z.number() }),
    refuses: ['taking_finished', 'nothing_answered'],
    clash: sheetSaved,
  }),
  /** A taking that should not count (another woman's answers, a trial). It stays on record and leaves the results. */
  setAside: command({
    may: 'assessments.ask',
    input: z.strictObject({ takingId: id, reason, version: z.int() }),
    output: z.object({}),
    refuses: ['taking_finished'],
  }),
  results: query({
    may: 'assessments.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      instruments: z.array(
        z.object({
          code: z.string(),
          name: text,
          takings: z.array(z.object({ ...taking, scored: scored.nullable() })),
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
    }),
  }),

  /** The newest version (or the one asked for), part by part; a text that is not for this reader is not there, how far it is stands there. */
  comprehensive: query({
    may: 'assessments.read',
    input: z.strictObject({ caseId: id, number: z.int().positive().optional() }),
    output: z.object({
      assessment: z
        .object({
          assessmentId: z.string(),
          number: z.number(),
          startedOn: z.string(),
          startedBy: z.string(),
          signedOn: z.string().nullable(),
          signedBy: z.string().nullable(),
          sections: z.array(
            z.object({
              part,
              version: z.number(),
              savedAt: z.string().nullable(),
              savedBy: z.string().nullable(),
              openFields: z.number(),
              isReadable: z.boolean(),
              mayWrite: z.boolean(),
              worded: wordedPart.nullable(),
            }),
          ),
          texts: textsRead,
          missing: z.array(gap),
          advised: z.array(gap),
          risk: z.object({ level: z.enum(RISKS), ratedOn: z.string() }).nullable(),
          maySign: z.boolean(),
          mayReopen: z.boolean(),
        })
        .nullable(),
      versions: z.array(
        z.object({
          number: z.number(),
          startedOn: z.string(),
          signedOn: z.string().nullable(),
          signedBy: z.string().nullable(),
        }),
      ),
      views: z.array(z.object({ viewId: z.string(), author: z.string(), writtenAt: z.string(), text: z.string() })),
      mayStart: z.boolean(),
      mayView: z.boolean(),
    }),
  }),
  startComprehensive: command({
    may: 'assessments.ask',
    input: z.strictObject({ caseId: id }),
    output: z.object({ assessmentId: z.string() }),
    refuses: ['case_closed', 'already_started'],
  }),
  /** Kept while it is written, part by part; two people at one part see both texts. */
  savePart: command({
    may: 'assessments.write',
    quiet: true,
    input: partWritten({ assessmentId: id, version: z.int() }),
    output: z.object({ version: z.number(), openFields: z.number(), savedAt: z.string() }),
    refuses: ['assessment_signed'],
    clash: z.object({ texts: textsRead, version: z.number(), by: z.string().nullable(), at: z.string().nullable() }),
  }),
  /** By the responsible social worker: freezes texts and wording. */
  signOff: command({
    may: 'assessments.sign',
    input: z.strictObject({ assessmentId: id }),
    output: z.object({ number: z.number() }),
    refuses: ['assessment_incomplete', 'not_responsible', 'assessment_signed'],
  }),
  /** A signed assessment is not changed: a new version takes its texts along. */
  reopen: command({
    may: 'assessments.ask',
    input: inputOf(reopenForm, { caseId: id }),
    output: z.object({ assessmentId: z.string(), number: z.number() }),
    refuses: ['nothing_signed', 'already_started', 'case_closed'],
  }),
  /** What the psychologist shares with the team; her own notes stay hers. */
  recordView: command({
    may: 'assessments.view',
    input: inputOf(viewForm, { caseId: id }),
    output: z.object({ viewId: z.string() }),
    refuses: ['case_closed'],
  }),
  /** What she can and wants, for the first line of any summary; null without the key. */
  strengths: query({
    may: 'assessments.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ lines: z.array(z.string()).nullable(), wishes: z.string().nullable() }),
  }),
} as const
