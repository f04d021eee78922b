import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { RISKS } from '../cases/stages.ts'
import { reopenForm } from './forms/reopen.ts'
import { viewForm } from './forms/view.ts'
import { gap, id, part, partWritten, textsRead, wordedPart } from './shapes.ts'

export const assessments = {
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
          /** of what only the nurse writes: since when she is asked, and whether this reader may ask her */
          nurse: z.object({ askedAt: z.string().nullable(), mayAsk: z.boolean() }),
          maySign: z.boolean(),
          mayReopen: z.boolean(),
          /** the day by which it is repeated, from two weeks before */
          repeatOn: z.string().nullable(),
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
    refuses: ['already_started'],
  }),
  /** Kept while it is written, part by part; two people at one part see both texts. */
  savePart: command({
    may: 'assessments.write',
    quiet: true,
    input: partWritten({ assessmentId: id, version: z.int() }),
    output: z.object({ version: z.number(), openFields: z.number(), savedAt: z.string() }),
    refuses: ['assessment_signed'],
    clash: z.object({
      texts: textsRead,
      version: z.number(),
      savedBy: z.string().nullable(),
      savedAt: z.string().nullable(),
    }),
  }),
  /** The nurse is asked for what concerns her body. */
  askNurse: command({
    may: 'assessments.ask',
    input: z.strictObject({ assessmentId: id }),
    output: z.object({}),
    refuses: ['assessment_signed', 'part_complete', 'already_asked'],
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
    refuses: ['nothing_signed', 'already_started'],
  }),
  /** What the psychologist shares with the team; her own notes stay hers. */
  recordView: command({
    may: 'assessments.view',
    input: inputOf(viewForm, { caseId: id }),
    output: z.object({ viewId: z.string() }),
  }),
  /** What she can and wants, for the first line of any summary; null without the key. */
  strengths: query({
    may: 'assessments.read',
    input: z.strictObject({ caseId: id }),
    output: z.object({ lines: z.array(z.string()).nullable(), wishes: z.string().nullable() }),
  }),
} as const
