import type { Role } from '../../kernel/roles.ts'

export const DELIVERER_KINDS = ['staff', 'speaker', 'instructor', 'psychologist', 'clergy', 'volunteer'] as const
export type DelivererKind = (typeof DELIVERER_KINDS)[number]
/** From outside: looked at before they stand before the women. */
export const OUTSIDE_KINDS = ['speaker', 'instructor', 'psychologist', 'clergy', 'volunteer'] as const
export type OutsideKind = (typeof OUTSIDE_KINDS)[number]
/** Of a row that is no colleague's. @throws Error where it is one */
export function outsideKind(kind: DelivererKind): OutsideKind {
  if (kind === 'staff') throw new Error('a colleague is not from outside')
  return kind
}
/** Somebody without an account has a name, everybody else that of the account (deliverers__named). */
export function nameOf(name: string | null, called: string | null): string {
  const said = name ?? called
  if (said === null) throw new Error('a deliverer without a name')
  return said
}

/** Accounts of people who come from outside (domain.md 8.1, 2): no post of the house speaks for them. */
export const OUTSIDE_ROLES = ['psychologist', 'instructor', 'speaker', 'volunteer'] as const satisfies readonly Role[]
export const kindOfRole = (roles: readonly Role[]): OutsideKind | null =>
  roles.some((r) => !OUTSIDE_ROLES.some((o) => o === r)) ? null : (OUTSIDE_ROLES.find((o) => roles.includes(o)) ?? null)

export const PAPER_KINDS = ['vetting', 'statement'] as const
export type PaperKind = (typeof PAPER_KINDS)[number]
/** What the centre may look at; which of them it asks for it decides itself. */
export const CHECKS = ['identity', 'sender', 'reference', 'interview', 'police_record'] as const

/** A paper is asked for anew so long before it runs out, and a new face is looked at within a week. */
export const ASK_BEFORE_DAYS = 30
export const FIRST_WITHIN_DAYS = 7

type Paper = { kind: PaperKind; validUntil: string }

/** The last day on which a paper of this kind holds; null without one. */
export const heldUntil = (papers: readonly Paper[], kind: PaperKind): string | null =>
  papers
    .filter((p) => p.kind === kind)
    .map((p) => p.validUntil)
    .toSorted()
    .at(-1) ?? null

/** The last day on which both hold; null while one is missing. */
export function clearedUntil(papers: readonly Paper[]): string | null {
  const days = PAPER_KINDS.map((kind) => heldUntil(papers, kind))
  return days.includes(null) ? null : (days.toSorted()[0] ?? null)
}

export const STANDINGS = ['cleared', 'soon', 'missing', 'ended'] as const
export type Standing = (typeof STANDINGS)[number]

/** How somebody of the directory stands today. */
export function standingOf(isActive: boolean, until: string | null, today: Temporal.PlainDate): Standing {
  if (!isActive) return 'ended'
  if (until === null || until < today.toString()) return 'missing'
  return until < today.add({ days: ASK_BEFORE_DAYS }).toString() ? 'soon' : 'cleared'
}
