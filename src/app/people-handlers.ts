import type { Handlers } from '../kernel/contract.ts'
import * as breakGlass from '../modules/access/commands/break-glass.ts'
import * as people from '../modules/access/commands/people.ts'
import { drawEnvelope, renewEnvelope } from '../modules/access/commands/renew-envelope.ts'
import { setUp } from '../modules/access/commands/set-up.ts'
import * as shareKeys from '../modules/access/commands/share-keys.ts'
import type { access } from '../modules/access/contract.ts'
import { gapsBesideMe } from '../modules/access/pending.ts'
import { myOpening, openings } from '../modules/access/queries/openings.ts'
import { people as peopleHere } from '../modules/access/queries/people.ts'
import { team } from '../modules/access/queries/team.ts'
import { checkpoint } from '../modules/audit/commands.ts'
import type { audit } from '../modules/audit/contract.ts'
import { compare, entries, reads, verify } from '../modules/audit/queries.ts'
import * as ownSecrets from '../modules/auth/commands/own-secrets.ts'
import * as passkeys from '../modules/auth/commands/passkeys.ts'
import { recover, recoverWithShares } from '../modules/auth/commands/recover.ts'
import { endOtherSessions, lock, setLocale, signOut, stepUp, unlock } from '../modules/auth/commands/session.ts'
import { secondFactor, signIn } from '../modules/auth/commands/sign-in.ts'
import type { auth } from '../modules/auth/contract.ts'
import { me, sessions } from '../modules/auth/queries.ts'
import { assign, handOver, unassign } from '../modules/cases/commands/team.ts'
import { labelsOf } from '../modules/cases/facts.ts'
import { addDays, loadHolidays, removeDay } from '../modules/centres/commands/calendar.ts'
import { save as saveCentre } from '../modules/centres/commands/save.ts'
import type { centres } from '../modules/centres/contract.ts'
import { calendar, profile } from '../modules/centres/queries/profile.ts'
import { save as savePerson } from '../modules/staff/commands.ts'
import type { staff } from '../modules/staff/contract.ts'
import type { Ctx } from '../platform/http/context.ts'
import { actionsOf } from './can.ts'

export const authHandlers = (config: { demo: boolean }): Handlers<typeof auth, Ctx> => ({
  me: (ctx) => me(ctx, config.demo, actionsOf(ctx.actor.roles), async (c) => (await gapsBesideMe(c)).length),
  signIn,
  secondFactor,
  lock,
  unlock,
  signOut,
  stepUp,
  setLocale,
  recover,
  recoverWithShares,
  sessions,
  endOtherSessions,
  ...ownSecrets,
  ...passkeys,
})

/** What a person's leaving asks of the cases. */
const desk: people.CaseDesk = {
  handOver,
  takeOff: async (ctx, caseId, personId) => void (await unassign(ctx, { caseId, personId })),
}

export const accessHandlers: Handlers<typeof access, Ctx> = {
  setUp: async (ctx, { centre, head, socialWorker }) => {
    const made = await setUp(ctx, { centre, head, staff: [{ ...socialWorker, roles: ['social_worker'] }] })
    const [headCard, workerCard] = made.cards
    if (!headCard || !workerCard) throw new Error('two cards were expected')
    return { head: headCard, socialWorker: workerCard, shares: made.shares }
  },
  people: peopleHere,
  invite: people.invite,
  grantRole: people.grantRole,
  endRole: people.endRole(desk),
  dismiss: people.dismiss(desk),
  ...shareKeys,
  drawEnvelope,
  renewEnvelope,
  team,
  assign,
  unassign,
  breakGlass: breakGlass.breakGlass,
  reviewOpening: breakGlass.reviewOpening,
  myOpening,
  openings: openings(labelsOf),
}

export const centresHandlers: Handlers<typeof centres, Ctx> = {
  profile,
  save: saveCentre,
  calendar,
  loadHolidays,
  addDays,
  removeDay,
}
export const staffHandlers: Handlers<typeof staff, Ctx> = { save: savePerson }
export const auditHandlers: Handlers<typeof audit, Ctx> = {
  verify,
  entries: entries(labelsOf),
  reads,
  checkpoint,
  compare,
}
