import { z } from 'zod'
import { command, query } from '../../kernel/contract.ts'
import { ROLES } from '../../kernel/roles.ts'
import { card } from '../auth/contract.ts'

const id = z.uuid()
const role = z.enum(ROLES)
const name = z.string().trim().min(1).max(120)
const person = z.strictObject({
  name,
  callName: z.string().trim().min(1).max(60),
  position: z.string().trim().max(120).optional(),
  rank: z.string().trim().max(120).optional(),
  nip: z.string().trim().max(30).optional(),
})
const username = z.string().trim().toLowerCase().regex(/^[a-z][a-z0-9._-]{1,39}$/)
export const part = z.enum(['responsible', 'assistant', 'psychologist', 'class', 'health'])

export const access = {
  /** The first-run wizard. Works once: then it is refused for ever. */
  setUp: command({
    may: 'public',
    quiet: true,
    input: z.strictObject({
      centre: z.strictObject({
        name, shortName: z.string().trim().min(1).max(40),
        ownerKind: z.enum(['province', 'regency', 'ministry', 'foundation']),
        timeZone: z.enum(['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura']),
        capacity: z.int().min(1).max(1000), minAge: z.int().min(18).max(100), maxAge: z.int().min(18).max(100),
        programmeDays: z.int().min(7).max(1000),
        letterhead: z.strictObject({
          pemda: z.string().trim().max(160), dinas: z.string().trim().max(160), unit: z.string().trim().max(160),
          alamat: z.string().trim().max(240), telepon: z.string().trim().max(60).optional(), surel: z.string().trim().max(120).optional(),
          kota: z.string().trim().max(80), alamatNetral: z.string().trim().max(240).optional(),
        }),
      }),
      head: person.extend({ username }),
      socialWorker: person.extend({ username }),
    }),
    output: z.object({ head: card, socialWorker: card, shares: z.array(z.object({ label: z.number(), printed: z.string() })) }),
    refuses: ['already_set_up', 'ages_crossed', 'username_taken'],
  }),
  people: query({
    may: 'staff.read',
    input: z.strictObject({}),
    output: z.object({
      people: z.array(z.object({
        id: z.string(), name: z.string(), callName: z.string(), position: z.string().nullable(), isActive: z.boolean(),
        username: z.string().nullable(), roles: z.array(z.string()), caseload: z.number(),
      })),
    }),
  }),
  /** A colleague with an account and roles. The card is shown once. */
  invite: command({
    may: 'access.grant',
    stepUp: true,
    quiet: true,
    input: z.strictObject({ person: person.extend({ username }), roles: z.array(role).min(1).max(8), untilOn: z.iso.date().optional() }),
    output: z.object({ personId: z.string(), card }),
    refuses: ['username_taken', 'end_date_needed', 'key_needed'],
  }),
  grantRole: command({ may: 'access.grant', stepUp: true, input: z.strictObject({ personId: id, role, untilOn: z.iso.date().optional() }), output: z.object({}), refuses: ['end_date_needed', 'key_needed', 'already_holds'] }),
  endRole: command({ may: 'access.grant', stepUp: true, input: z.strictObject({ personId: id, role }), output: z.object({}), refuses: ['last_head'] }),
  /** One action: sessions, keys, roles and case work end at once. */
  dismiss: command({ may: 'auth.dismiss', stepUp: true, input: z.strictObject({ personId: id }), output: z.object({ sessionsEnded: z.number() }), refuses: ['not_yourself', 'last_head'] }),
  assign: command({ may: 'access.assign', input: z.strictObject({ caseId: id, personId: id, part }), output: z.object({}), refuses: ['key_needed', 'wrong_role', 'already_on_team'] }),
  unassign: command({ may: 'access.assign', input: z.strictObject({ caseId: id, personId: id }), output: z.object({}), refuses: ['not_on_team'] }),
  /** A file opened in an emergency: four hours, one case, the supervisor is told at once. */
  breakGlass: command({
    may: 'access.break_glass',
    input: z.strictObject({ caseId: id, category: z.enum(['danger', 'illness', 'duty', 'law']), reason: z.string().trim().min(20).max(1000) }),
    output: z.object({ expiresAt: z.string() }),
    refuses: ['unreviewed_opening', 'no_emergency_key'],
  }),
  openings: query({
    may: 'access.review',
    input: z.strictObject({}),
    output: z.object({
      openings: z.array(z.object({
        id: z.string(), caseId: z.string(), who: z.string(), category: z.string(), reason: z.string().nullable(), openedAt: z.string(), expiresAt: z.string(),
        reviewedAt: z.string().nullable(), verdict: z.string().nullable(),
      })),
    }),
  }),
  reviewOpening: command({ may: 'access.review', input: z.strictObject({ openingId: id, verdict: z.enum(['right', 'not_right']) }), output: z.object({}), refuses: ['not_your_own', 'already_reviewed'] }),
} as const
