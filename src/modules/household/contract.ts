import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { dutyForm, entryForm, handForm, swapForm } from './forms/household.ts'
import { ANSWERS, ENTRY_KINDS, PARTS } from './rules.ts'

const id = z.uuid()
const part = z.enum(PARTS)
const shift = z.object({
  shiftId: z.string(),
  part,
  beganAt: z.string(),
  beganBy: z.string(),
  /** its hours are over and nobody has handed it over */
  isLate: z.boolean(),
  handed: z
    .object({
      at: z.string(),
      by: z.string(),
      to: z.string(),
      toMe: z.boolean(),
      takenAt: z.string().nullable(),
      women: z.number(),
      here: z.number(),
      keys: z.string().nullable(),
      carried: z.array(z.string()),
    })
    .nullable(),
})

export const household = {
  /** One watch of the book, without an id the one that goes on; and those before it, to turn the pages. */
  journal: query({
    may: 'household.read',
    input: z.strictObject({ shiftId: id.optional() }),
    output: z.object({
      shift: shift.nullable(),
      entries: z.array(
        z.object({
          entryId: z.string(),
          at: z.string(),
          by: z.string(),
          kind: z.enum(ENTRY_KINDS),
          woman: z
            .object({
              caseId: z.string(),
              label: z.string(),
              honorific: z.string().nullable(),
              isProtected: z.boolean(),
            })
            .nullable(),
          /** null: not for this reader */
          text: z.string().nullable(),
        }),
      ),
      shifts: z.array(z.object({ shiftId: z.string(), part, beganAt: z.string(), isOver: z.boolean() })),
      /** a watch that was handed to this reader and is not signed for yet */
      toTake: shift.nullable(),
      /** women who live here and who of them is in the house now, as the book of tonight counts them */
      women: z.number(),
      here: z.number(),
    }),
  }),
  /** A line of the book; the first one begins the watch. */
  write: command({
    may: 'household.write',
    input: inputOf(entryForm),
    output: z.object({ entryId: z.string() }),
    refuses: ['shift_is_over'],
  }),
  handOver: command({
    may: 'household.write',
    input: inputOf(handForm, { shiftId: id }),
    output: z.object({}),
    refuses: ['shift_is_over', 'hand_to_another', 'taker_keeps_no_house'],
  }),
  takeOver: command({
    may: 'household.write',
    input: z.strictObject({ shiftId: id }),
    output: z.object({}),
    refuses: ['shift_is_over', 'not_handed_to_you'],
  }),
  /** Four weeks back and four ahead: who has which watch, how many nights each had, and swaps that wait. */
  roster: query({
    may: 'household.read',
    input: z.strictObject({}),
    output: z.object({
      duties: z.array(
        z.object({
          dutyId: z.string(),
          onDay: z.string(),
          part,
          personId: z.string(),
          name: z.string(),
          isMine: z.boolean(),
          from: z.string().nullable(),
        }),
      ),
      nights: z.array(z.object({ personId: z.string(), name: z.string(), nights: z.number(), watches: z.number() })),
      swaps: z.array(
        z.object({
          swapId: z.string(),
          dutyId: z.string(),
          onDay: z.string(),
          part,
          from: z.string(),
          to: z.string(),
          toMe: z.boolean(),
        }),
      ),
      since: z.string(),
      today: z.string(),
    }),
  }),
  planDuty: command({
    may: 'household.plan',
    input: inputOf(dutyForm),
    output: z.object({ dutyId: z.string() }),
    refuses: ['duty_twice', 'duty_too_close', 'taker_keeps_no_house', 'day_is_over'],
  }),
  removeDuty: command({
    may: 'household.plan',
    input: z.strictObject({ dutyId: id }),
    output: z.object({}),
  }),
  askSwap: command({
    may: 'household.write',
    input: inputOf(swapForm, { dutyId: id }),
    output: z.object({}),
    refuses: ['swap_waits', 'taker_keeps_no_house', 'duty_too_close', 'day_is_over', 'hand_to_another'],
  }),
  answerSwap: command({
    may: 'household.write',
    input: z.strictObject({ swapId: id, answer: z.enum(ANSWERS) }),
    output: z.object({}),
    refuses: ['swap_answered', 'duty_twice', 'duty_too_close'],
  }),
} as const
