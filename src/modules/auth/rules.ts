/** Tries that cost nothing; each one after them waits (security.md 3.3). */
export const FREE_TRIES = 5
/** Of one place against any names: a house in which many people sign in at one computer slips more often. */
export const FREE_TRIES_OF_A_PLACE = 20
/** A WebAuthn challenge is answered in a moment, or asked again. */
export const CHALLENGE_LASTS = { minutes: 5 } as const

/** An invitation is for today (security-cases.md B60); afterwards two cards of the centre open the account. */
const INVITATION_LASTS = { hours: 24 } as const

export const endOfInvitation = (madeAt: Temporal.Instant): Temporal.Instant => madeAt.add(INVITATION_LASTS)

export const isInvitationOver = (
  account: { must_change: boolean; created_at: string },
  now: Temporal.Instant,
): boolean =>
  account.must_change && Temporal.Instant.compare(endOfInvitation(Temporal.Instant.from(account.created_at)), now) < 0

/** After five failures the next try waits 1, 2, 4 … at most 42 seconds (security.md 3.3, after GlobaLeaks). Never for good. */
export function waitAfter(
  failures: number,
  lastAt: Temporal.Instant,
  now: Temporal.Instant,
  free = FREE_TRIES,
): number {
  if (failures < free) return 0
  const delay = Math.min(42, 2 ** (failures - free))
  const passed = now.since(lastAt).total('seconds')
  // a clock that was set back makes nobody wait longer than the delay itself
  return Math.min(delay, Math.max(0, Math.ceil(delay - passed)))
}
