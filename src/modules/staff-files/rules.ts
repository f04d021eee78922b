export const KINDS = ['posting', 'certificate', 'training', 'leave'] as const
export type Kind = (typeof KINDS)[number]

/** Of a certificate (UU 14/2019: certificate of competence, STR, licence), and of a leave. */
export const CERTIFICATES = [
  'competency',
  'str',
  'licence',
  'ethics',
  'first_aid',
  'trauma',
  'trade',
  'other_paper',
] as const
export const LEAVES = ['annual', 'sick', 'maternity', 'important', 'duty'] as const
export const SORTS = [...CERTIFICATES, ...LEAVES] as const
export type Sort = (typeof SORTS)[number]

/** How long before its end a certificate is asked for anew: as of those who give sessions from outside. */
export const RENEW_DAYS = 60

type Days = { fromOn: string; untilOn?: string | null | undefined }
export type Problem = 'days_turned' | 'training_ahead' | 'leave_open'

/** Why a line can not stand as it is; null when it can. */
export function judge(kind: Kind, { fromOn, untilOn }: Days, today: string): Problem | null {
  if (untilOn && untilOn < fromOn) return 'days_turned'
  if (kind === 'training' && fromOn > today) return 'training_ahead'
  return kind === 'leave' && !untilOn ? 'leave_open' : null
}

export const STATES = ['holds', 'ends_soon', 'ended'] as const
export type State = (typeof STATES)[number]
export function stateOf({ untilOn }: { untilOn: string | null }, today: Temporal.PlainDate): State {
  if (untilOn === null) return 'holds'
  if (untilOn < today.toString()) return 'ended'
  return untilOn <= today.add({ days: RENEW_DAYS }).toString() ? 'ends_soon' : 'holds'
}

/** Days of a leave that lie in a span, both ends included. */
export function daysWithin(leave: { fromOn: string; untilOn: string | null }, from: string, until: string): number {
  const first = leave.fromOn > from ? leave.fromOn : from
  const last = leave.untilOn !== null && leave.untilOn < until ? leave.untilOn : until
  return first > last ? 0 : Temporal.PlainDate.from(first).until(Temporal.PlainDate.from(last)).days + 1
}
