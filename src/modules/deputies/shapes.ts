import { z } from 'zod'
import { SIGNS_AS } from '../access/rules.ts'
import { ACTED } from './rules.ts'

/** Beside a name: what was done or signed in the place of an absent head or coordinator; null for whoever acts for herself. */
export const acted = z.object({ role: z.enum(ACTED), signsAs: z.enum(SIGNS_AS) }).nullable()

/** Somebody who stands in for an absent head or coordinator, stood in or will. */
export const deputyShown = z.object({
  grantId: z.string(),
  role: z.enum(ACTED),
  signsAs: z.enum(SIGNS_AS),
  who: z.string(),
  /** whose place it is */
  absent: z.string(),
  fromOn: z.string(),
  untilOn: z.string(),
  state: z.enum(['coming', 'now', 'over']),
  isMe: z.boolean(),
  mayEnd: z.boolean(),
})
