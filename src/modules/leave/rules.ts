import type { Role } from '../../kernel/roles.ts'
import { LEAVE_GIVER, type LeaveKind } from '../residence/rules.ts'

/** What whoever gives a leave has seen to (domain.md 7.4). Of the receiver only that nobody is to be kept from her. */
export const CHECKS = [
  'companion',
  'escort',
  'letter',
  'safe_address',
  'receiver_unlisted',
  'transport',
  'agreement',
] as const
export type Check = (typeof CHECKS)[number]

/** In the first month somebody goes along to the shop. */
const FIRST_MONTH = 30

/** What must be seen to before this leave is given. */
export function checksOf(kind: LeaveKind, daysHere: number): readonly Check[] {
  switch (kind) {
    case 'errand':
      return daysHere < FIRST_MONTH ? ['companion'] : []
    case 'appointment':
      return ['escort', 'letter']
    case 'home':
      return ['safe_address', 'receiver_unlisted', 'transport']
    case 'practice':
      return ['agreement']
    case 'outing':
      return []
  }
}

/**
 * Why a leave is not given. Discipline is none of them: of an illness or a death in the family it may never be (domain.md 7.4), and of
 * the rest it belongs to a measure with its hearing.
 */
export const REFUSED_FOR = ['not_safe', 'nobody_goes_along', 'nobody_receives', 'other_appointment'] as const

export const DECISIONS = ['given', 'refused'] as const

/** May somebody with these roles decide on a leave of this kind? */
export const mayDecide = (kind: LeaveKind, roles: readonly (Role | 'system')[]): boolean =>
  roles.includes(LEAVE_GIVER[kind])

export type Pass = {
  fromAt: string
  backAt: string
  decision: (typeof DECISIONS)[number] | null
  outAt: string | null
  inAt: string | null
}

export const STATES = ['asked', 'given', 'refused', 'out', 'late', 'back', 'lapsed'] as const
export type State = (typeof STATES)[number]

const isPast = (at: string, now: Temporal.Instant) => Temporal.Instant.compare(Temporal.Instant.from(at), now) < 0

/** Where a pass stands. One that nobody went out with until she should have been back has lapsed. */
export function stateOf(p: Pass, now: Temporal.Instant): State {
  if (p.inAt) return 'back'
  if (p.outAt) return isPast(p.backAt, now) ? 'late' : 'out'
  if (p.decision === 'refused') return 'refused'
  if (isPast(p.backAt, now)) return 'lapsed'
  return p.decision === 'given' ? 'given' : 'asked'
}

/** How many of the four steps asked, given, out, back are done. */
export const STEPS: Readonly<Record<State, number>> = {
  asked: 1,
  given: 2,
  refused: 1,
  out: 3,
  late: 3,
  back: 4,
  lapsed: 1,
}

/** "P-028", as it stands on her card. */
export const codeOf = (no: number): string => `P-${String(no).padStart(3, '0')}`
