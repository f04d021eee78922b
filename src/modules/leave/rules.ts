import type { Role } from '../../kernel/roles.ts'
import type { LeaveKind } from '../residence/rules.ts'

/** Who gives a leave (domain.md 7.4); practice outside is one of the programme. */
export const LEAVE_GIVER = {
  errand: 'house_mother',
  appointment: 'social_worker',
  outing: 'coordinator',
  home: 'head',
  practice: 'coordinator',
} as const satisfies Record<LeaveKind, Role>
const MOST_HOURS: Partial<Record<LeaveKind, number>> = { errand: 2, outing: 24, home: 7 * 24 }

/** In the first month there is no outing, and somebody goes along to the shop. */
const FIRST_MONTH = 30
export const daysHere = (admittedOn: string, today: Temporal.PlainDate): number =>
  Temporal.PlainDate.from(admittedOn).until(today).days

/** Why this leave is not asked for, as the code of a refusal, or null. */
export function judgeLeave(
  { kind, from, until }: { kind: LeaveKind; from: Temporal.Instant; until: Temporal.Instant },
  days: number,
): 'outing_too_early' | 'leave_too_long' | null {
  if (kind === 'outing' && days < FIRST_MONTH) return 'outing_too_early'
  const most = MOST_HOURS[kind]
  if (most !== undefined && Temporal.Instant.compare(until, from.add({ hours: most })) > 0) return 'leave_too_long'
  return null
}

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

/** What must be seen to before this leave is given. */
export function checksOf(kind: LeaveKind, days: number): readonly Check[] {
  switch (kind) {
    case 'errand':
      return days < FIRST_MONTH ? ['companion'] : []
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
