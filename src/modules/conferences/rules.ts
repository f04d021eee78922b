import type { Role } from '../../kernel/roles.ts'
import type { FlagKind } from '../cases/flag-kinds.ts'
import type { RISKS } from '../cases/stages.ts'

/** Monthly desk review (F28), and the case conferences of domain.md 4.6: assessment, plan, mid-term, exit, extraordinary. */
export const KINDS = ['review', 'cc1', 'cc2', 'cc3', 'cc4', 'ccl'] as const
export type Kind = (typeof KINDS)[number]
/** Lines that other modules add to the page of a conference. */
export const LINES = ['classes', 'incidents', 'letters'] as const
/** Modules whose records a conference counts; what the others do is told on its page already, or is about no woman. */
export const TOUCHED = [
  'admission',
  'aftercare',
  'assessments',
  'attendance',
  'clients',
  'closing',
  'complaints',
  'consents',
  'contacts',
  'custody',
  'evaluations',
  'exhibitions',
  'flags',
  'health',
  'house_rules',
  'household',
  'incidents',
  'instruments',
  'kiosk',
  'leave',
  'lending',
  'letters',
  'livelihood',
  'needs',
  'night',
  'partners',
  'plans',
  'portfolio',
  'practicum',
  'products',
  'programme',
  'referrals',
  'register',
  'residence',
  'screening',
  'selection',
  'service_referrals',
  'signatures',
  'stock',
  'terminations',
  'training',
] as const

/** The structured decisions of a review (gate G6). */
export const DECISIONS = [
  'continue',
  'revise_plan',
  'change_track',
  'refer',
  'extend',
  'to_evaluation',
  'end_early',
] as const
export type Decision = (typeof DECISIONS)[number]

/** What may be decided where: only a review sends a case on to evaluation (stage table, G6). */
export const DECISIONS_OF: Readonly<Record<Kind, readonly Decision[]>> = {
  review: DECISIONS,
  cc3: DECISIONS,
  ccl: DECISIONS,
  cc1: ['continue', 'refer', 'end_early'],
  cc2: ['continue', 'revise_plan', 'refer', 'end_early'],
  cc4: ['continue', 'extend', 'refer', 'end_early'],
}

/** Its word: to go on at the last conference is to leave as it was agreed. */
export const decisionKey = ({ kind, decision }: { kind: Kind; decision: Decision }) =>
  kind === 'cc4' && decision === 'continue' ? 'record.as_agreed' : (`decision.${decision}` as const)

/** Kinds that count as the review of the month and that decide at gate G6. */
export const isReview = (kind: Kind): boolean => kind === 'review' || kind === 'cc3'
export const decidesAtG6 = (kind: Kind): boolean => isReview(kind) || kind === 'ccl'

/** Why an extraordinary conference was called (domain.md 4.3, stage 6). */
export const CAUSES = [
  'crisis',
  'left_without_notice',
  'serious_breach',
  'pregnancy',
  'family_request',
  'transfer',
  'withdrawal',
  'death',
  'other',
] as const
export type Cause = (typeof CAUSES)[number]

/** Somebody at the table who is not of the staff; a name, if any, stands in the sealed minutes. */
export const GUESTS = [
  'client',
  'family',
  'social_office',
  'women_protection_unit',
  'psychologist_outside',
  'partner_agency',
  'other',
] as const

/** A review at least every 30 days (domain.md 4.3). */
export const REVIEW_DAYS = 30
/** The window of the next review opens a week before it is due. */
export const REVIEW_WINDOW_DAYS = 7
/** Full assessment in 14 days of arrival, plan within 7 days of the assessment (domain.md 4.3, stages 3 and 4). */
export const ASSESSMENT_DAYS = 14
export const PLAN_DAYS = 7

/** The head signs for a transfer, an early end and an extension (domain.md 4.3, stage 6). */
export const needsHead = (decision: Decision): boolean =>
  decision === 'refer' || decision === 'extend' || decision === 'end_early'

/** Decisions after which the case stays in its course, so that another review must be dated. */
export const goesOn = (decision: Decision): boolean => decision !== 'to_evaluation' && decision !== 'end_early'

/** A conference is chaired by the coordinator or the head; a desk review also by the social worker (domain.md 4.6). */
export function mayChair(kind: Kind, roles: readonly string[]): boolean {
  const may: readonly Role[] = kind === 'review' ? ['head', 'coordinator', 'social_worker'] : ['head', 'coordinator']
  return may.some((r) => roles.includes(r))
}

type Sitting = {
  kind: Kind
  heldOn: Temporal.PlainDate
  chairId: string
  secretaryId: string | null
  /** everybody on the list */
  members: readonly string[]
  /** those of them who came */
  present: readonly string[]
  decision: Decision
  cause: Cause | null
  nextReviewOn: Temporal.PlainDate | null
}

/**
 * What is wrong with a sitting, as the code of a refusal, or null. A conference needs a chair and one more at the table;
 * the chair does not keep the minutes; a review after which the case goes on dates the next within 30 days.
 */
export function judgeSitting(s: Sitting): string | null {
  if (!DECISIONS_OF[s.kind].includes(s.decision)) return 'decision_not_here'
  if ((s.kind === 'ccl') !== (s.cause !== null)) return 'cause_needed'
  if (new Set(s.members).size !== s.members.length) return 'member_twice'
  if (s.kind !== 'review' && s.chairId === s.secretaryId) return 'chair_is_secretary'
  const atTable = new Set([s.chairId, ...s.present, ...(s.secretaryId ? [s.secretaryId] : [])])
  if (s.kind !== 'review' && atTable.size < 2) return 'too_few_members'
  if (isReview(s.kind) && goesOn(s.decision) && !s.nextReviewOn) return 'next_review_needed'
  if (s.nextReviewOn) {
    const days = s.heldOn.until(s.nextReviewOn).days
    if (days < 1) return 'next_review_in_the_past'
    if (days > REVIEW_DAYS) return 'next_review_too_late'
  }
  return null
}

type Course = {
  stage: string
  stageSince: Temporal.PlainDate
  admittedOn: Temporal.PlainDate | null
  plannedEndOn: Temporal.PlainDate | null
  /** the last sitting of each kind */
  last: Readonly<Partial<Record<Kind, Temporal.PlainDate>>>
  /** as dated at the last review */
  nextReviewOn: Temporal.PlainDate | null
}

export type Due = { kind: Kind; on: Temporal.PlainDate | null }

const after = (d: Temporal.PlainDate | undefined, since: Temporal.PlainDate): boolean =>
  d !== undefined && Temporal.PlainDate.compare(d, since) >= 0
const later = (a: Temporal.PlainDate | undefined, b: Temporal.PlainDate | undefined) =>
  a && b ? (Temporal.PlainDate.compare(a, b) >= 0 ? a : b) : (a ?? b)

/**
 * Which sitting a case needs next and by when; null while its stage has none. In intervention and review it is the monthly
 * review, or the mid-term conference once half of the programme is over and none was held since it began.
 */
export function nextSitting(c: Course, today: Temporal.PlainDate): Due | null {
  switch (c.stage) {
    case 'assessment':
      return after(c.last.cc1, c.stageSince)
        ? null
        : { kind: 'cc1', on: (c.admittedOn ?? c.stageSince).add({ days: ASSESSMENT_DAYS }) }
    case 'plan':
      return after(c.last.cc2, c.stageSince) ? null : { kind: 'cc2', on: c.stageSince.add({ days: PLAN_DAYS }) }
    case 'termination':
      return after(c.last.cc4, c.stageSince) ? null : { kind: 'cc4', on: c.plannedEndOn }
    case 'intervention':
    case 'review':
    case 'evaluation': {
      const reviewed = later(c.last.review, c.last.cc3)
      const on = c.nextReviewOn ?? (reviewed ?? c.stageSince).add({ days: REVIEW_DAYS })
      return { kind: isMidTerm(c, today) ? 'cc3' : 'review', on }
    }
    default:
      return null
  }
}

function isMidTerm(c: Course, today: Temporal.PlainDate): boolean {
  if (c.stage === 'evaluation' || c.last.cc3 || !c.admittedOn || !c.plannedEndOn) return false
  const half = Math.floor(c.admittedOn.until(c.plannedEndOn).days / 2)
  return Temporal.PlainDate.compare(today, c.admittedOn.add({ days: half })) >= 0
}

/** How a date stands to today: past, within its week, or later. */
export function urgency(on: Temporal.PlainDate | null, today: Temporal.PlainDate): 'overdue' | 'soon' | 'later' {
  if (!on) return 'later'
  const days = today.until(on).days
  return days < 0 ? 'overdue' : days <= REVIEW_WINDOW_DAYS ? 'soon' : 'later'
}

/** A risk that was rated low before is not said beside a danger that is open now: who reads both believes the calmer one. */
export const isRiskTold = (risk: (typeof RISKS)[number], flags: readonly FlagKind[]): boolean =>
  risk === 'high' || risk === 'emergency' || !(flags.includes('safety') || flags.includes('accompany'))
