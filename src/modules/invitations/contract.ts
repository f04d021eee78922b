import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { OUTSIDE_KINDS } from '../deliverers/rules.ts'
import { MEANT_FOR } from '../programme/rules.ts'
import { inviteForm } from './forms/invite.ts'

const id = z.uuid()
const maybe = z.string().nullable()
const at = { sessionId: z.string(), onDay: z.string(), starts: z.string(), ends: z.string(), title: z.string() }

export const invitations = {
  /** What is published from today on and given by somebody from outside, with who was asked already. */
  coming: query({
    may: 'invitations.invite',
    input: z.strictObject({}),
    output: z.object({
      rows: z.array(
        z.object({
          ...at,
          place: maybe,
          delivererId: z.string(),
          deliverer: z.string(),
          kind: z.enum(OUTSIDE_KINDS),
          invitationId: maybe,
          fromOn: maybe,
          untilOn: maybe,
          /** whoever was asked has an account and may be told first names */
          tellsNames: z.boolean(),
        }),
      ),
    }),
  }),
  /** One's own sessions that one may look at today: of the women first names alone. */
  mine: query({
    may: 'invitations.mine',
    input: z.strictObject({}),
    output: z.object({
      sessions: z.array(
        z.object({
          ...at,
          meantFor: z.enum(MEANT_FOR),
          group: maybe,
          place: maybe,
          /** of a group; of what is for everybody nothing is counted */
          women: z.number().nullable(),
          firstNames: z.array(z.string()),
          untilOn: z.string(),
        }),
      ),
    }),
  }),
  invite: command({
    may: 'invitations.invite',
    /** of several from outside whom; without it whoever of them was not asked yet */
    input: inputOf(inviteForm, { sessionId: id, delivererId: id.optional() }),
    output: z.object({ invitationId: z.string() }),
    refuses: ['not_from_outside', 'already_invited', 'dates_backwards', 'session_not_within', 'window_too_long'],
  }),
  /** The names of whoever is in the group now, for whoever was asked. */
  tellNames: command({
    may: 'invitations.invite',
    input: z.strictObject({ invitationId: id }),
    output: z.object({ told: z.number() }),
    refuses: ['not_invited', 'no_names'],
  }),
  takeBack: command({
    may: 'invitations.invite',
    input: z.strictObject({ invitationId: id }),
    output: z.object({}),
    refuses: ['not_invited'],
  }),
} as const
