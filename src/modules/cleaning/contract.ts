import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { changeForm, restForm } from './forms/cleaning.ts'
import { CHORES } from './rules.ts'

const id = z.uuid()
const chore = z.enum(CHORES)
const nothing = z.object({})
const woman = {
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
}

/** The roster of the women (domain.md 7.3). Nothing says why somebody has no turn, or not this one. */
export const cleaning = {
  week: query({
    may: 'cleaning.read',
    input: z.strictObject({ onDay: z.iso.date().optional() }),
    output: z.object({
      today: z.string(),
      days: z.array(z.string()),
      turns: z.array(
        z.object({
          ...{ turnId: z.string(), onDay: z.string(), chore, ...woman, isDone: z.boolean() },
          /** she is not in the house now: somebody else is asked */
          isOut: z.boolean(),
        }),
      ),
      women: z.array(z.object({ ...woman, turns: z.number() })),
      rests: z.array(z.object({ restId: z.string(), ...woman, fromOn: z.string(), untilOn: z.string() })),
    }),
  }),
  /** Fills what is missing of a week, from today on. */
  plan: command({
    may: 'cleaning.plan',
    input: z.strictObject({ onDay: z.iso.date() }),
    output: z.object({ made: z.number() }),
    refuses: ['week_over', 'nothing_to_fill', 'roster_moved'],
  }),
  /** Who may take this turn, the fairest first; whoever has another on that day changes with her. */
  hands: query({
    may: 'cleaning.plan',
    input: z.strictObject({ turnId: id }),
    output: z.object({ women: z.array(z.object({ ...woman, turns: z.number(), has: chore.nullable() })) }),
  }),
  change: command({
    may: 'cleaning.plan',
    input: inputOf(changeForm, { turnId: id }),
    output: nothing,
    refuses: ['chore_not_for_her', 'turn_done', 'already_hers', 'roster_moved'],
  }),
  tick: command({
    may: 'cleaning.plan',
    input: z.strictObject({ turnId: id, isDone: z.boolean() }),
    output: nothing,
    refuses: ['day_ahead', 'ticked_already'],
  }),
  rest: command({
    may: 'cleaning.rest',
    input: inputOf(restForm),
    output: z.object({ restId: z.string(), freed: z.number() }),
    refuses: ['rest_ends_before', 'not_in_house'],
  }),
  endRest: command({
    may: 'cleaning.rest',
    input: z.strictObject({ restId: id }),
    output: nothing,
    refuses: ['rest_over'],
  }),
} as const
