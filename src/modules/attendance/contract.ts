import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { STAGES, STATES } from '../cases/stages.ts'
import { classGoalsForm } from './forms/goals.ts'

const id = z.uuid()
const session = z.object({
  sessionId: z.string(),
  onDay: z.string(),
  starts: z.string(),
  ends: z.string(),
  title: z.string(),
  place: z.string().nullable(),
  rollId: z.string().nullable(),
})

export const attendance = {
  /** The groups she learns in, and for which goals of her plan in force. Whoever may not read the plan is told of no goal. */
  classGoals: query({
    may: 'attendance.goals',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      goals: z.array(z.object({ goalId: z.string(), position: z.number(), herWords: z.string() })),
      classes: z.array(
        z.object({
          memberId: z.string(),
          name: z.string(),
          track: z.string().nullable(),
          fromOn: z.string(),
          goalIds: z.array(z.string()),
          version: z.number(),
          by: z.string().nullable(),
        }),
      ),
      mayChoose: z.boolean(),
    }),
  }),
  chooseGoals: command({
    may: 'attendance.choose_goals',
    input: inputOf(classGoalsForm, { caseId: id, memberId: id, version: z.int().nonnegative() }),
    output: z.object({ version: z.number() }),
    refuses: ['not_in_group', 'not_her_goal'],
  }),
  /** The sessions that I give, of today and, while nobody wrote their roll, of the week before. */
  mine: query({
    may: 'attendance.mine',
    input: z.strictObject({}),
    output: z.object({
      sessions: z.array(session),
    }),
  }),
  /** What others gave within the week and of which nobody wrote the roll; a session that has not begun is not missed. */
  missing: query({
    may: 'attendance.missing',
    input: z.strictObject({}),
    output: z.object({
      sessions: z.array(
        session.omit({ rollId: true }).extend({ deliverer: z.string().nullable(), mayMark: z.boolean() }),
      ),
    }),
  }),
  /** How many women stand where, and with whom; nobody by name. */
  overview: query({
    may: 'attendance.overview',
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        z.object({ worker: z.string().nullable(), stage: z.enum(STAGES), state: z.enum(STATES), count: z.number() }),
      ),
    }),
  }),
  /** How women come to what is held for them, of two weeks: the whole house for those who lead it, else one's own. */
  twoWeeks: query({
    may: 'attendance.follow',
    input: z.strictObject({}),
    output: z.object({
      since: z.string(),
      /** how many of them learn a skill and are in the house */
      women: z.number(),
      tracks: z.array(
        z.object({
          track: z.string().nullable(),
          attended: z.number(),
          counted: z.number(),
          percent: z.number().nullable(),
        }),
      ),
      low: z.array(
        z.object({
          caseId: z.string(),
          label: z.string(),
          honorific: z.string().nullable(),
          isProtected: z.boolean(),
          percent: z.number(),
          asks: z.enum(['review', 'talk']),
        }),
      ),
      last: z.object({ groupId: z.string(), heldAt: z.string(), attended: z.number(), listed: z.number() }).nullable(),
    }),
  }),
} as const
