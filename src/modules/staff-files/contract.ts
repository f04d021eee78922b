import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { certificateForm, endForm, leaveForm, postingForm, trainingForm } from './forms/entry.ts'
import { KINDS, SORTS, STATES } from './rules.ts'

const id = z.uuid()
const maybe = z.string().nullable()
const added = z.object({ entryId: z.string() })

export const staffFiles = {
  /** Everybody who works here, by name; what ends soon of each, and nothing to compare. */
  colleagues: query({
    may: 'staffFiles.all',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(
        z.object({
          personId: z.string(),
          name: z.string(),
          position: maybe,
          endsSoon: z.number(),
          onLeaveUntil: maybe,
        }),
      ),
    }),
  }),
  file: query({
    may: 'staffFiles.own',
    input: z.strictObject({ personId: id }),
    output: z.object({
      personId: z.string(),
      name: z.string(),
      position: maybe,
      isMe: z.boolean(),
      entries: z.array(
        z.object({
          entryId: z.string(),
          kind: z.enum(KINDS),
          sort: z.enum(SORTS).nullable(),
          what: z.string(),
          number: maybe,
          fromOn: z.string(),
          untilOn: maybe,
          hours: z.number().nullable(),
          coveredBy: maybe,
          state: z.enum(STATES),
          mayTakeOff: z.boolean(),
          mayEnd: z.boolean(),
        }),
      ),
      /** whose work she did while somebody was away: in an office, or during a leave */
      stoodIn: z.array(
        z.object({
          forWhom: z.string(),
          as: z.enum(['head', 'coordinator']).nullable(),
          fromOn: z.string(),
          untilOn: z.string(),
        }),
      ),
      colleagues: z.array(z.object({ personId: z.string(), callName: z.string() })),
      mayWrite: z.boolean(),
      mayAddTraining: z.boolean(),
    }),
  }),
  addPosting: command({
    may: 'staffFiles.write',
    input: inputOf(postingForm, { personId: id }),
    output: added,
    refuses: ['days_turned', 'names_somebody'],
  }),
  addCertificate: command({
    may: 'staffFiles.write',
    input: inputOf(certificateForm, { personId: id }),
    output: added,
    refuses: ['days_turned', 'names_somebody'],
  }),
  addTraining: command({
    may: 'staffFiles.own',
    input: inputOf(trainingForm, { personId: id }),
    output: added,
    refuses: ['days_turned', 'training_ahead', 'names_somebody'],
  }),
  addLeave: command({
    may: 'staffFiles.write',
    input: inputOf(leaveForm, { personId: id }),
    output: added,
    refuses: ['days_turned', 'leave_open', 'covers_herself', 'names_somebody'],
  }),
  /** A posting or a certificate ends. */
  end: command({
    may: 'staffFiles.write',
    input: inputOf(endForm, { entryId: id }),
    output: z.object({}),
    refuses: ['days_turned'],
  }),
  takeOff: command({
    may: 'staffFiles.own',
    input: z.strictObject({ entryId: id }),
    output: z.object({}),
  }),
} as const
