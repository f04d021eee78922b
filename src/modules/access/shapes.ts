import { z } from 'zod'
import { ROLES } from '../../kernel/roles.ts'
import { EMERGENCIES, SIGNS_AS } from './rules.ts'

export const role = z.enum(ROLES)
export const emergency = z.enum(EMERGENCIES)

/** A colleague, with what she holds and what she waits for. */
export const personShown = z.object({
  id: z.string(),
  name: z.string(),
  callName: z.string(),
  position: z.string().nullable(),
  rank: z.string().nullable(),
  nip: z.string().nullable(),
  isActive: z.boolean(),
  version: z.number(),
  username: z.string().nullable(),
  roles: z.array(z.string()),
  /** null for whoever sees no case */
  caseload: z.number().nullable(),
  grants: z.array(z.object({ role, untilOn: z.string().nullable(), signsAs: z.enum(SIGNS_AS).nullable() })),
  /** a colleague of the same role gives the key at her next sign-in */
  waitsForKey: z.boolean(),
  isLastKeyHolder: z.boolean(),
})

/** An emergency opening as whoever reviews it sees it. */
export const openingShown = z.object({
  id: z.string(),
  caseId: z.string(),
  label: z.string().nullable(),
  who: z.string(),
  isMine: z.boolean(),
  category: emergency,
  reason: z.string().nullable(),
  openedAt: z.string(),
  expiresAt: z.string(),
  reviewBy: z.string(),
  reviewedAt: z.string().nullable(),
  reviewer: z.string().nullable(),
  verdict: z.string().nullable(),
})

/** The same as her worker sees it: without the words of the reason, which are the leaders'. */
export const openingOfHers = z.object({
  id: z.string(),
  who: z.string(),
  category: emergency,
  openedAt: z.string(),
  expiresAt: z.string(),
  verdict: z.string().nullable(),
})
