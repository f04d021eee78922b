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
import { protect, rename } from '../modules/cases/commands/protect.ts'
import * as stage from '../modules/cases/commands/stage.ts'
import * as caseTasks from '../modules/cases/commands/tasks.ts'
import { approvals, home } from '../modules/cases/queries/home.ts'
import { list } from '../modules/cases/queries/list.ts'
import { page } from '../modules/cases/queries/page.ts'
import { readers, timeline } from '../modules/cases/queries/timeline.ts'
import * as drafts from '../modules/drafts/commands.ts'
import type { Ctx } from '../platform/http/context.ts'
import { actionsOf } from './can.ts'
import type { contract } from './contract.ts'
import { RESEALERS, TELLERS } from './slots.ts'

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
  cases: { list, page, timeline: timeline(TELLERS), readers, home, approvals, ...stage, ...caseTasks, protect: protect(RESEALERS), rename },
  drafts,
})
