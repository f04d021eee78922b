import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { inputOf } from '../../kernel/form-input.ts'
import { PARTS } from '../../kernel/policy.ts'
import { card } from '../auth/contract.ts'
import { profile } from '../centres/contract.ts'
import { OWNERS } from '../centres/rules.ts'
import { assignForm, glassForm } from './forms/case.ts'
import { ASSIGNED } from './rules.ts'
import { emergency, openingOfHers, openingShown, personShown, role } from './shapes.ts'

const id = z.uuid()
const name = z.string().trim().min(1).max(120)
const person = z.strictObject({
  name,
  callName: z.string().trim().min(1).max(60),
  position: z.string().trim().max(120).optional(),
  rank: z.string().trim().max(120).optional(),
  nip: z.string().trim().max(30).optional(),
})
const username = z
  .string()
  .trim()
  .toLowerCase()
  .regex(/^[a-z][a-z0-9._-]{1,39}$/)
export const part = z.enum(PARTS)
const shared = z.array(z.object({ group: z.string(), callName: z.string() }))

export const access = {
  /** The first-run wizard. Works once: then it is refused for ever. */
  setUp: command({
    may: 'public',
    quiet: true,
    input: z.strictObject({
      centre: profile,
      head: person.extend({ username }),
      socialWorker: person.extend({ username }),
    }),
    output: z.object({
      head: card,
      socialWorker: card,
      shares: z.array(z.object({ label: z.number(), printed: z.string() })),
    }),
    refuses: ['already_set_up', 'ages_crossed', 'username_taken'],
  }),
  people: query({
    may: 'staff.read',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(personShown),
      healthKeyIsOrphaned: z.boolean(),
    }),
  }),
  /** A colleague with an account and roles. Her invitation is shown once; with it she makes her own card (auth.recover). */
  invite: command({
    may: 'access.grant',
    stepUp: true,
    quiet: true,
    input: z.strictObject({
      person: person.extend({ username }),
      roles: z.array(role).min(1).max(8),
      untilOn: z.iso.date().optional(),
    }),
    output: z.object({
      personId: z.string(),
      invitation: z.object({ username: z.string(), code: z.string(), until: z.string() }),
      pending: z.array(z.string()),
    }),
    refuses: ['username_taken', 'end_date_needed', 'end_date_past', 'stands_in'],
  }),
  grantRole: command({
    may: 'access.grant',
    stepUp: true,
    input: z.strictObject({ personId: id, role, untilOn: z.iso.date().optional() }),
    output: z.object({ pending: z.array(z.string()) }),
    refuses: ['end_date_needed', 'end_date_past', 'already_holds', 'stands_in'],
  }),
  endRole: command({
    may: 'access.grant',
    stepUp: true,
    input: z.strictObject({ personId: id, role }),
    output: z.object({}),
    refuses: ['last_head', 'stands_in'],
  }),
  /** One action: sessions, devices, keys, roles and case work end at once. A successor takes over the cases first. */
  dismiss: command({
    may: 'auth.dismiss',
    stepUp: true,
    input: z.strictObject({ personId: id, successorId: id.optional() }),
    output: z.object({ sessionsEnded: z.number(), handedOver: z.number() }),
    refuses: ['not_yourself', 'last_head', 'wrong_role', 'key_needed', 'stands_in'],
  }),
  /** Lost or stolen: sessions end, and nothing of the card opens the account. Roles, work and keys stay; two cards of the centre make a new one. */
  closeCard: command({
    may: 'auth.dismiss',
    stepUp: true,
    input: z.strictObject({ personId: id }),
    output: z.object({ sessionsEnded: z.number() }),
    refuses: ['own_card'],
  }),
  /** A device left behind or not locked: whoever is signed in as this person is out at once. Her card opens as before. */
  endSessions: command({
    may: 'auth.dismiss',
    stepUp: true,
    input: z.strictObject({ personId: id }),
    output: z.object({ sessionsEnded: z.number() }),
    refuses: ['own_sessions'],
  }),
  /**
   * After sign-in, when `auth.me` counts colleagues who wait for a key that I hold. What needs my yes comes back as `asked`
   * and is given, or declined, by a second call that answers for it.
   */
  shareKeys: command({
    may: 'anyone',
    quiet: true,
    input: z.strictObject({
      answers: z
        .array(z.strictObject({ personId: id, group: z.string().max(20), give: z.boolean() }))
        .max(20)
        .default([]),
    }),
    output: z.object({
      shared,
      asked: z.array(
        z.object({
          personId: z.string(),
          group: z.string(),
          callName: z.string(),
          grantedBy: z.string(),
          isByHerself: z.boolean(),
        }),
      ),
    }),
  }),
  /** The health key when its last holder has left: two of the centre's three cards. */
  shareKeysByCards: command({
    may: 'access.grant',
    stepUp: true,
    input: z.strictObject({ group: z.literal('health'), shares: z.array(z.string().max(400)).min(2).max(3) }),
    output: z.object({ shared }),
    refuses: ['nothing_to_share', 'share_unreadable', 'shares_refused', 'shares_too_few'],
  }),
  /**
   * Three new cards for the centre, from two of its cards: to print, and nothing else happens yet. Shown once, so never
   * stored as an answer: `quiet`.
   */
  drawEnvelope: command({
    may: 'access.grant',
    stepUp: true,
    quiet: true,
    input: z.strictObject({ shares: z.array(z.string().max(400)).min(2).max(3) }),
    output: z.object({
      shares: z.array(z.object({ label: z.number(), printed: z.string() })),
      centre: z.string(),
      ownerKind: z.enum(OWNERS),
    }),
    refuses: ['share_unreadable', 'shares_refused', 'shares_too_few', 'stands_in'],
  }),
  /** The printed and proved cards take the place of the old ones, which open nothing from now on. */
  renewEnvelope: command({
    may: 'access.grant',
    stepUp: true,
    input: z.strictObject({
      shares: z.array(z.string().max(400)).min(2).max(3),
      fresh: z.array(z.string().max(400)).length(3),
    }),
    output: z.object({}),
    refuses: ['share_unreadable', 'shares_refused', 'shares_too_few', 'stands_in'],
  }),
  team: query({
    may: 'access.assign',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      team: z.array(z.object({ personId: z.string(), callName: z.string(), part, since: z.string() })),
      candidates: z.array(z.object({ personId: z.string(), callName: z.string(), parts: z.array(z.enum(ASSIGNED)) })),
    }),
  }),
  assign: command({
    may: 'access.assign',
    stepUp: true,
    input: inputOf(assignForm, { caseId: id }),
    output: z.object({}),
    refuses: ['key_needed', 'wrong_role', 'already_on_team', 'nurse_decides'],
  }),
  /** A worker takes up a woman for whom nobody works; the keys of her case come with it (docs/decisions/0024). */
  takeUp: command({
    may: 'access.take_up',
    stepUp: true,
    input: z.strictObject({ caseId: id }),
    output: z.object({}),
    refuses: ['has_worker', 'protected_team', 'key_needed'],
  }),
  unassign: command({
    may: 'access.assign',
    input: z.strictObject({ caseId: id, personId: id }),
    output: z.object({}),
    refuses: ['not_on_team'],
  }),
  /** A file opened in an emergency: four hours, one case, the supervisor is told at once. */
  breakGlass: command({
    may: 'access.break_glass',
    stepUp: true,
    onFullDisk: true,
    input: inputOf(glassForm, { caseId: id }),
    output: z.object({ expiresAt: z.string() }),
    refuses: ['unreviewed_opening', 'no_emergency_key', 'already_open'],
  }),
  myOpening: query({
    may: 'access.break_glass',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      opening: z.object({ category: emergency, expiresAt: z.string() }).nullable(),
      isOff: z.boolean(),
    }),
  }),
  openings: query({
    may: 'access.review',
    input: z.strictObject({}),
    output: z.object({
      openings: z.array(openingShown),
    }),
  }),
  /** Of one woman: who opened her file in an emergency, when and for what; the words of the reason are the leaders'. */
  openingsOfCase: query({
    may: 'access.see_openings',
    input: z.strictObject({ caseId: id }),
    output: z.object({
      openings: z.array(openingOfHers),
    }),
  }),
  reviewOpening: command({
    may: 'access.review',
    input: z.strictObject({ openingId: id, verdict: z.enum(['right', 'not_right']) }),
    output: z.object({}),
    refuses: ['not_your_own', 'already_reviewed'],
  }),
} as const
