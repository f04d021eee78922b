import type { ServerPart } from '../../platform/http/server-part.ts'
import * as breakGlass from './commands/break-glass.ts'
import * as people from './commands/people.ts'
import { drawEnvelope, renewEnvelope } from './commands/renew-envelope.ts'
import { setUp } from './commands/set-up.ts'
import * as shareKeys from './commands/share-keys.ts'
import type { access } from './contract.ts'
import type { Ports } from './ports.ts'
import { myOpening, openings, openingsOfCase, toReview } from './queries/openings.ts'
import { hasColleagues, people as peopleHere } from './queries/people.ts'
import { team } from './queries/team.ts'

export const server: ServerPart<typeof access, Ports> = {
  handlers: (ports) => ({
    setUp: async (ctx, { centre, head, socialWorker }) => {
      const made = await setUp(ctx, { centre, head, staff: [{ ...socialWorker, roles: ['social_worker'] }] })
      const [headCard, workerCard] = made.cards
      if (!headCard || !workerCard) throw new Error('two cards were expected')
      return { head: headCard, socialWorker: workerCard, shares: made.shares }
    },
    people: peopleHere,
    invite: people.invite,
    grantRole: people.grantRole,
    endRole: people.endRole(ports),
    dismiss: people.dismiss(ports),
    closeCard: people.closeCard,
    endSessions: people.endSessions,
    ...shareKeys,
    drawEnvelope,
    renewEnvelope,
    team,
    assign: ports.assign,
    unassign: ports.unassign,
    takeUp: ports.takeUp,
    breakGlass: breakGlass.breakGlass,
    reviewOpening: breakGlass.reviewOpening,
    myOpening,
    openings: openings(ports.labelsOf),
    openingsOfCase,
  }),
  waiting: toReview,
  ready: { staff: hasColleagues },
}
