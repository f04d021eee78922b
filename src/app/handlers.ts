import type { Handlers } from '../kernel/contract.ts'
import * as breakGlass from '../modules/access/commands/break-glass.ts'
import * as people from '../modules/access/commands/people.ts'
import { setUp } from '../modules/access/commands/set-up.ts'
import * as team from '../modules/access/commands/team.ts'
import * as accessQueries from '../modules/access/queries.ts'
import * as passkeys from '../modules/auth/commands/passkeys.ts'
import * as recover from '../modules/auth/commands/recover.ts'
import * as session from '../modules/auth/commands/session.ts'
import * as signIn from '../modules/auth/commands/sign-in.ts'
import { me } from '../modules/auth/queries.ts'
import * as drafts from '../modules/drafts/commands.ts'
import type { Ctx } from '../platform/http/context.ts'
import { actionsOf } from './can.ts'
import type { contract } from './contract.ts'

type C = typeof contract
type All = { [M in keyof C]: Handlers<C[M], Ctx> }

/** Which function answers which endpoint. A missing one does not compile. */
export const handlers = (config: { demo: boolean }): All => ({
  auth: {
    me: (ctx) => me(ctx, config.demo, actionsOf(ctx.actor.roles)),
    ...signIn,
    lock: session.lock,
    unlock: session.unlock,
    signOut: session.signOut,
    stepUp: session.stepUp,
    setLocale: session.setLocale,
    ...recover,
    ...passkeys,
  },
  access: {
    setUp: async (ctx, { centre, head, socialWorker }) => {
      const made = await setUp(ctx, { centre, head, staff: [{ ...socialWorker, roles: ['social_worker'] }] })
      const [headCard, workerCard] = made.cards
      if (!headCard || !workerCard) throw new Error('two cards were expected')
      return { head: headCard, socialWorker: workerCard, shares: made.shares }
    },
    people: accessQueries.people,
    invite: people.invite,
    grantRole: people.grantRole,
    endRole: people.endRole,
    dismiss: people.dismiss,
    assign: team.assign,
    unassign: team.unassign,
    ...breakGlass,
  },
  drafts,
})
