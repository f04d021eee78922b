import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { askedOf, pageOf } from '../../kernel/list-input.ts'
import { answerForm, codeForm, letterForm, raiseForm, tellForm, voiceForm } from './forms/voice.ts'
import { registerList } from './lists/register.ts'
import { ACCUSING, LEVELS, NOTES, ORIGINS, SHEETS, SPEAKERS, STANDINGS, TOLD, TOPICS } from './rules.ts'

const voiceId = z.uuid()
const moment = z.string().nullable()
const file = z.object({ fileName: z.string(), type: z.string(), base64: z.string() })
const sent = z.object({ code: z.string(), answerBy: z.string() })

/**
 * Past whoever leads the house (F40, domain.md 7.5). Its commands are `quiet`: a line of the chain would tell the head, who reads it, that
 * somebody spoke, and whose session it was. Only a print leaves one, the same of the register and of one complaint.
 */
export const voice = {
  /** Who might be meant; the names of colleagues alone. */
  colleagues: query({
    may: 'voice.speak',
    input: z.strictObject({}),
    output: z.object({ people: z.array(z.object({ personId: z.string(), callName: z.string() })) }),
  }),
  speak: command({
    may: 'voice.speak',
    quiet: true,
    input: inputOf(voiceForm),
    output: sent,
    refuses: ['nobody_outside'],
  }),
  /** An incident for which a colleague is named as the one who did it; its page is that of incidents, and its way is this one. */
  accuse: command({
    may: 'voice.speak',
    quiet: true,
    input: z.strictObject({
      ...{ topic: z.enum(ACCUSING), level: z.enum(LEVELS), aboutIds: z.array(z.uuid()).min(1).max(20) },
      ...{ on: z.iso.date(), time: z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/), where: z.string().max(160) },
      ...{ what: z.string().min(1).max(6000), done: z.string().max(3000), who: z.string().max(2000).optional() },
    }),
    output: sent,
    refuses: ['nobody_outside', 'happened_in_future'],
  }),
  /** By the code that she was shown. */
  answerOf: query({
    may: 'voice.speak',
    input: inputOf(codeForm),
    output: z.object({ answerBy: z.string(), answer: z.string().nullable() }),
    refuses: ['code_wrong'],
  }),
  /** What was sealed to whoever asks, what waits first. */
  inbox: query({
    may: 'voice.receive',
    input: z.strictObject({}),
    output: z.object({
      voices: z.array(
        z.object({
          voiceId: z.string(),
          /** as it stands in the register */
          number: z.string(),
          topic: z.enum(TOPICS),
          saidOn: z.string(),
          answerBy: z.string(),
          isLate: z.boolean(),
          level: z.enum(LEVELS).nullable(),
          ...{ outsideBy: moment, outsideToldAt: moment, policeBy: moment, policeToldAt: moment, answeredAt: moment },
          speaker: z.enum(SPEAKERS),
          name: z.string().nullable(),
          about: z.array(z.string()),
          what: z.string(),
          wish: z.string().nullable(),
          ...{ happenedAt: moment, where: moment, who: moment, done: moment },
          /** the head is accused, whose superior the office is: it is not told from here */
          isPastOffice: z.boolean(),
          notes: z.array(
            z.object({
              ...{ noteId: z.string(), kind: z.enum(NOTES), writtenAt: z.string(), by: z.string() },
              ...{ whom: z.enum(TOLD), name: z.string(), at: moment, proof: moment },
            }),
          ),
        }),
      ),
    }),
  }),
  /** The register of the box (F40): no name and no word of what was said. */
  register: query({
    may: 'voice.receive',
    input: askedOf(registerList),
    output: pageOf(
      z.object({
        ...{ voiceId: z.string(), number: z.string(), topic: z.enum(TOPICS), saidOn: z.string(), answerBy: z.string() },
        ...{ origin: z.enum(ORIGINS), level: z.enum(LEVELS).nullable(), standing: z.enum(STANDINGS) },
        ...{ answeredAt: moment, outsideToldAt: moment, policeToldAt: moment },
      }),
    ),
    refuses: ['span_too_long'],
  }),
  registerPaper: query({
    may: 'voice.receive',
    stepUp: true,
    input: z.strictObject({ span: z.strictObject({ from: z.iso.date(), until: z.iso.date() }) }),
    output: file,
    refuses: ['span_backwards', 'span_too_long', 'letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  /** F40 of one of them. The sheet of whoever is accused holds no name, no day and no word of what was said. */
  paper: query({
    may: 'voice.receive',
    stepUp: true,
    input: z.strictObject({ voiceId, sheet: z.enum(SHEETS) }),
    output: file,
    refuses: ['accuses_nobody', 'letterhead_missing', 'unprintable', 'busy_retry'],
  }),
  answer: command({
    may: 'voice.receive',
    quiet: true,
    input: inputOf(answerForm, { voiceId }),
    output: z.object({}),
    refuses: ['already_answered'],
  }),
  /** How grave it is: only upward, so that nobody makes it small. */
  raise: command({
    may: 'voice.receive',
    quiet: true,
    input: inputOf(raiseForm, { voiceId }),
    output: z.object({}),
    refuses: ['level_not_up'],
  }),
  /** An office or the police was told, with the proof: it ends the clock that waits for them. */
  tell: command({
    may: 'voice.receive',
    quiet: true,
    input: inputOf(tellForm, { voiceId }),
    output: z.object({}),
    refuses: ['told_in_future', 'told_before_said', 'office_leads_her'],
  }),
  /** The report as a letter of whoever received it: without a number of the house, sealed to those who read what was said. */
  makeLetter: command({
    may: 'voice.receive',
    quiet: true,
    input: inputOf(letterForm, { voiceId }),
    output: z.object({ noteId: z.string() }),
    refuses: ['office_leads_her', 'letterhead_missing', 'letter_unprintable', 'busy_retry'],
  }),
  letter: query({
    may: 'voice.receive',
    input: z.strictObject({ voiceId, noteId: z.uuid() }),
    output: file,
  }),
} as const
