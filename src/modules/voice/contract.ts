import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { answerForm, codeForm, voiceForm } from './forms/voice.ts'
import { SPEAKERS, TOPICS } from './rules.ts'

const voiceId = z.uuid()

/**
 * Past whoever leads the house (F40, domain.md 7.5). Its commands are `quiet`: a line of the chain would tell the head, who reads it, that
 * somebody spoke, and whose session it was.
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
    output: z.object({ code: z.string(), answerBy: z.string() }),
    refuses: ['nobody_outside'],
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
          topic: z.enum(TOPICS),
          saidOn: z.string(),
          answerBy: z.string(),
          isLate: z.boolean(),
          policeBy: z.string().nullable(),
          policeToldAt: z.string().nullable(),
          answeredAt: z.string().nullable(),
          speaker: z.enum(SPEAKERS),
          name: z.string().nullable(),
          about: z.array(z.string()),
          what: z.string(),
          wish: z.string().nullable(),
        }),
      ),
    }),
  }),
  answer: command({
    may: 'voice.receive',
    quiet: true,
    input: inputOf(answerForm, { voiceId }),
    output: z.object({}),
    refuses: ['already_answered'],
  }),
  /** The police was told: by whoever received it, who keeps the proof outside the house. */
  police: command({
    may: 'voice.receive',
    quiet: true,
    input: z.strictObject({ voiceId }),
    output: z.object({}),
    refuses: ['already_told'],
  }),
} as const
