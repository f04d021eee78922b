import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { standInForm } from './forms/stand-in.ts'
import { ACTED } from './rules.ts'
import { deputyShown } from './shapes.ts'

export const deputies = {
  /** Who stands in for an absent head or coordinator, and whom one may name for which roles. */
  all: query({
    may: 'deputies.name',
    input: z.strictObject({}),
    output: z.object({
      today: z.string(),
      deputies: z.array(deputyShown),
      /** for whom and in what one may name somebody, oneself first; who only stands in names nobody */
      places: z.array(z.object({ personId: z.string(), name: z.string(), role: z.enum(ACTED) })),
      candidates: z.array(z.object({ personId: z.string(), name: z.string(), roles: z.array(z.enum(ACTED)) })),
    }),
  }),
  /** The role is lent from a day until a day, with its keys; it ends by itself. */
  name: command({
    may: 'deputies.name',
    stepUp: true,
    input: inputOf(standInForm),
    output: z.object({}),
    refuses: [
      'stands_in',
      'cannot_stand_in',
      'start_date_past',
      'end_before_start',
      'too_far_off',
      'already_named',
      'post_needed',
    ],
  }),
  end: command({
    may: 'deputies.name',
    input: z.strictObject({ grantId: z.uuid() }),
    output: z.object({}),
  }),
} as const
