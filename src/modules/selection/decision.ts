import type { Role } from '../../kernel/roles.ts'
import type { WorkingCalendar } from '../../kernel/working-days.ts'
import { selectionDueOn, shelterEndsOn } from '../referrals/rules.ts'
import { type Eligibility, isReason, REASON_MIN_LENGTH } from '../screening/rules.ts'
import type { Said } from '../screening/said.ts'
import type { ReadinessNote } from '../screening/sealed-docs.ts'
import type { Triage, TriageAnswers } from '../screening/triage.ts'

/** What the note still lacks. */
export function missingInReadiness(note: ReadinessNote | null): Said[] {
  if (!note) return [{ code: 'readiness_missing' }]
  const said: Said[] = []
  if (note.herWords.trim() === '') said.push({ code: 'readiness_her_words' })
  if (note.canStay === null) said.push({ code: 'readiness_can_stay' })
  if (note.obstacles.trim() === '') said.push({ code: 'readiness_obstacles' })
  return said
}

/** What a woman and her sender are owed when the house says no (domain.md 4.3, fairness). */
type NoWithCare = { rule: string; alternative: string; complaintPath: string }

export type Decision = { reason: string } & (
  | { kind: 'accept' }
  | { kind: 'wait'; until: Temporal.PlainDate }
  | ({ kind: 'refer' } & NoWithCare)
  | ({ kind: 'refuse' } & NoWithCare)
  | { kind: 'emergency' }
)

/** How `cases` names the end when there is no admission. Codes of the field; they never reach a screen. */
export const EXIT_OF_DECISION = { refer: 'DIRUJUK_LAIN', refuse: 'DITOLAK' } as const

export type DecisionContext = {
  on: Temporal.PlainDate
  calendar: WorkingCalendar
  proposerId: string
  decider: { personId: string; roles: readonly Role[] }
  letter: 'registered' | 'reason_given' | 'none'
  eligibility: Eligibility
  /** The head passed the centre's own rule, in the command made for it. */
  eligibilityOverridden: boolean
  triage: Triage
  answers: TriageAnswers
  /** she said that she has nowhere to sleep */
  hasNowhere: boolean
  readiness: ReadinessNote | null
  freePlaces: number
  /** Longest wait that the centre promises, in days. */
  maxWaitDays: number
}

export type DecisionJudgement =
  | { allowed: true; selectionDueOn?: Temporal.PlainDate; shelterEndsOn?: Temporal.PlainDate }
  | { allowed: false; refusals: Said[] }

/** No child, and nobody who may be one. In an emergency at night the worker's own answer stands in for papers. */
function childGuard({ eligibility: { verdict }, answers }: DecisionContext, isEmergency: boolean): Said[] {
  if (verdict === 'never' || answers.minor === 'yes') return [{ code: 'decision_child' }]
  const isVouchedFor = isEmergency && answers.minor === 'no'
  const isDoubtful = answers.minor === 'unsure' || (verdict === 'verify_age' && !isVouchedFor)
  return isDoubtful ? [{ code: 'decision_verify_age' }] : []
}

const isWithinRules = ({ eligibility, eligibilityOverridden }: DecisionContext): boolean =>
  eligibility.verdict === 'eligible' || (eligibility.verdict === 'outside_rules' && eligibilityOverridden)

function refusalsToAdmit(context: DecisionContext): Said[] {
  const said = childGuard(context, false)
  if (said.length === 0 && !isWithinRules(context)) said.push({ code: 'decision_not_eligible' })
  if (context.letter === 'none') said.push({ code: 'decision_letter' })
  return said
}

function refusalsOfKind(decision: Decision, context: DecisionContext): Said[] {
  const { triage, on } = context
  const inDanger = triage.level === 'emergency'
  switch (decision.kind) {
    case 'accept':
      return [
        ...refusalsToAdmit(context),
        ...missingInReadiness(context.readiness),
        ...(context.freePlaces < 1 ? [{ code: 'decision_no_place' } as const] : []),
      ]
    case 'wait': {
      const last = on.add({ days: context.maxWaitDays })
      const isTooLate = Temporal.PlainDate.compare(decision.until, last) > 0
      const isPast = Temporal.PlainDate.compare(decision.until, on) <= 0
      return [
        ...refusalsToAdmit(context),
        ...(inDanger ? [{ code: 'decision_danger_cannot_wait' } as const] : []),
        ...(isTooLate || isPast ? [{ code: 'decision_wait_until', params: { last: last.toString() } } as const] : []),
      ]
    }
    case 'refer':
    case 'refuse':
      return [
        ...(decision.rule.trim() === '' ? [{ code: 'decision_rule' } as const] : []),
        ...(decision.alternative.trim() === '' ? [{ code: 'decision_alternative' } as const] : []),
        ...(decision.complaintPath.trim() === '' ? [{ code: 'decision_complaint_path' } as const] : []),
        ...(decision.kind === 'refuse' && inDanger ? [{ code: 'decision_danger_needs_place' } as const] : []),
      ]
    case 'emergency':
      return [
        ...childGuard(context, true),
        ...(!context.hasNowhere && (triage.level === 'low' || triage.level === 'medium')
          ? [{ code: 'decision_no_emergency' } as const]
          : []),
        ...(context.freePlaces < 1 ? [{ code: 'decision_no_place' } as const] : []),
      ]
  }
}

/**
 * May this decision on a referral be taken (G1)? Two people: the social worker proposes, the head decides, never the same
 * person. The safety questions come before every decision, also before a refusal. An emergency admission answers with the
 * days on which its selection must be complete and its shelter ends.
 */
export function judgeDecision(decision: Decision, context: DecisionContext): DecisionJudgement {
  const { decider, proposerId, triage, on, calendar } = context
  const refusals: Said[] = []
  if (!decider.roles.includes('head')) refusals.push({ code: 'decision_head_only' })
  if (decider.personId === proposerId) refusals.push({ code: 'decision_same_person' })
  if (!isReason(decision.reason)) refusals.push({ code: 'reason_needed', params: { length: REASON_MIN_LENGTH } })
  if (!triage.isComplete) refusals.push({ code: 'decision_triage', params: { count: triage.open.length } })
  refusals.push(...refusalsOfKind(decision, context))
  if (refusals.length > 0) return { allowed: false, refusals }
  if (decision.kind !== 'emergency') return { allowed: true }
  return { allowed: true, selectionDueOn: selectionDueOn(on, calendar), shelterEndsOn: shelterEndsOn(on) }
}
