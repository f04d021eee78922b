import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { MENTIONS } from '../contacts/rules.ts'
import { LEAVE_KINDS } from '../residence/rules.ts'
import { askForm, decideForm } from './forms/pass.ts'
import { CHECKS, DECISIONS, REFUSED_FOR, STATES } from './rules.ts'

const passId = z.uuid()
const pass = z.object({
  passId: z.string(),
  code: z.string(),
  caseId: z.string(),
  label: z.string(),
  honorific: z.string().nullable(),
  isProtected: z.boolean(),
  kind: z.enum(LEAVE_KINDS),
  fromAt: z.string(),
  backAt: z.string(),
  decidedBy: z.string().nullable(),
  state: z.enum(STATES),
})

export const leave = {
  /** Passes that are not over, and those of the last fortnight: of women of whom this reader may know where they are. */
  passes: query({
    may: 'leave.read',
    input: z.strictObject({}),
    output: z.object({ passes: z.array(pass) }),
  }),
  /** One pass with its steps, and her words as far as they were said. */
  pass: query({
    may: 'leave.read',
    input: z.strictObject({ passId }),
    output: pass.extend({
      isFamily: z.boolean(),
      askedAt: z.string(),
      askedBy: z.string(),
      decision: z.enum(DECISIONS).nullable(),
      decidedAt: z.string().nullable(),
      checked: z.array(z.enum(CHECKS)),
      needs: z.array(z.enum(CHECKS)),
      refusedFor: z.enum(REFUSED_FOR).nullable(),
      outAt: z.string().nullable(),
      inAt: z.string().nullable(),
      to: z.string().nullable(),
      companion: z.string().nullable(),
      why: z.string().nullable(),
      mayDecide: z.boolean(),
      /** somebody of her no-contact list is named; always null for whoever may not open it, and nothing is looked up for her */
      alike: z.enum(MENTIONS).nullable(),
    }),
  }),
  ask: command({
    may: 'leave.ask',
    input: inputOf(askForm),
    /** `isAlike` is said to whoever may open her no-contact list; to everybody else it is always false, and nothing is compared */
    output: z.object({ passId: z.string(), isAlike: z.boolean() }),
    refuses: [
      'not_in_house',
      'back_before_from',
      'from_in_past',
      'outing_too_early',
      'leave_too_long',
      'protected_goes_unsaid',
    ],
  }),
  /** Leaves that are not over and name somebody of the no-contact list of a woman whose key the reader holds. */
  alike: query({
    may: 'leave.warned',
    input: z.strictObject({}),
    output: z.object({
      passes: z.array(z.object({ passId: z.string(), code: z.string(), caseId: z.string(), by: z.enum(MENTIONS) })),
    }),
  }),
  /** By whoever gives this kind (domain.md 7.4), after what must be seen to was seen to. */
  decide: command({
    may: 'leave.decide',
    input: inputOf(decideForm, { passId }),
    output: z.object({}),
    refuses: ['leave_not_theirs_to_give', 'pass_moved_on', 'check_missing', 'family_is_not_refused'],
  }),
  /** She goes out of the door with her card: from now on she is expected, by the hour of the pass. */
  goOut: command({
    may: 'leave.ask',
    input: z.strictObject({ passId }),
    output: z.object({}),
    refuses: ['pass_moved_on', 'pass_too_early', 'not_in_house', 'already_so'],
  }),
} as const
