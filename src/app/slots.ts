import type { ModulePolicy } from '../kernel/policy.ts'
import { holdsKey } from '../kernel/policy.ts'
import { never, type Rule } from '../kernel/rule.ts'
import { aftercare } from '../modules/aftercare/policy.ts'
import { tellAftercare } from '../modules/aftercare/texts.ts'
import { assessments } from '../modules/assessments/policy.ts'
import { tellAssessments, tellTakings, tellViews } from '../modules/assessments/tell.ts'
import type { Resealer } from '../modules/cases/commands/protect.ts'
import { type Closed, closedTo, type Teller } from '../modules/cases/queries/timeline.ts'
import { resealIdentity } from '../modules/clients/reseal.ts'
import { tellConsents } from '../modules/clients/tell.ts'
import { tellConferences } from '../modules/conferences/minutes.ts'
import type { AgendaSources } from '../modules/conferences/queries/agenda.ts'
import { evaluations } from '../modules/evaluations/policy.ts'
import { tellTexts } from '../modules/evaluations/texts.ts'
import { letters } from '../modules/letters/policy.ts'
import { resealLetters } from '../modules/letters/store.ts'
import { tellLetters } from '../modules/letters/tell.ts'
import { goalsSince } from '../modules/plans/facts.ts'
import { tellPlans, tellRatings, tellReturns } from '../modules/plans/tell.ts'
import { referrals } from '../modules/referrals/policy.ts'
import { resealReferral } from '../modules/referrals/reseal.ts'
import { tellContacts, tellSteps } from '../modules/referrals/tell.ts'
import { followProtection, tellBeds } from '../modules/residence/facts.ts'
import type { AttendanceSource } from '../modules/sessions/queries/standing.ts'
import { resealGroupTexts } from '../modules/sessions/reseal.ts'
import { tellAttendances, tellNotes } from '../modules/sessions/tell.ts'
import { terminations } from '../modules/terminations/policy.ts'
import { tellRecords } from '../modules/terminations/records.ts'
import type { Ctx } from '../platform/http/context.ts'

/** Who gives the words of a record on the timeline: table → teller of the module that owns it. */
export const TELLERS: Readonly<Record<string, Teller>> = {
  consents: tellConsents,
  referral_contacts: tellContacts,
  referral_steps: tellSteps,
  bed_periods: tellBeds,
  instrument_takings: tellTakings,
  plans: tellPlans,
  plan_returns: tellReturns,
  goal_ratings: tellRatings,
  assessments: tellAssessments,
  psychologist_views: tellViews,
  session_notes: tellNotes,
  group_attendances: tellAttendances,
  conferences: tellConferences,
  letters: tellLetters,
  termination_records: tellRecords,
  evaluation_texts: tellTexts,
  aftercare_contacts: tellAftercare,
}

const rowsOf = (p: ModulePolicy, table: string): Rule => p.tables[table]?.select ?? never

/**
 * Events that say by their kind alone what the house is not told: that, and how, a stay will end; who keeps in touch with
 * her after it; that a talk about violence was asked for; what the selection found and that she complained; which paper was
 * made (F33 says that she leaves). Whoever sees the rows sees the events (domain.md 8.3). This is a rule of the application
 * alone: the policy of `audit_entries` shows the house every event of a case, since gates, silence after a death and what was
 * agreed are read from the chain by whoever acts (SECURITY.md, "What we do not promise").
 */
export const CLOSED_EVENTS: Closed = [
  { kinds: 'terminations.', readers: rowsOf(terminations, 'terminations') },
  { kinds: 'aftercare.', readers: rowsOf(aftercare, 'aftercare_windows') },
  ...['readiness_decided', 'other_exit_chosen', 'extension_decided'].map((what) => ({
    kinds: `evaluations.${what}`,
    readers: rowsOf(evaluations, 'evaluation_decisions'),
  })),
  { kinds: 'assessments.safety_talk_asked', readers: holdsKey('narrative') },
  { kinds: 'assessments.psychologist_view_', readers: rowsOf(assessments, 'psychologist_views') },
  { kinds: 'letters.', readers: rowsOf(letters, 'letters') },
  { kinds: 'referrals.', readers: rowsOf(referrals, 'referrals') },
  { kinds: 'lists.', readers: rowsOf(referrals, 'referrals') },
  { kinds: 'referrals.triage', readers: rowsOf(referrals, 'referral_triages') },
  { kinds: 'referrals.complaint_', readers: rowsOf(referrals, 'referral_complaints') },
  { kinds: 'referrals.outcome_', readers: rowsOf(referrals, 'referral_outcomes') },
  ...['no_contact_', 'contact_'].map((what) => ({ kinds: `clients.${what}`, readers: holdsKey('safety') })),
]

/** Who seals again when a woman becomes protected, or no longer: the modules that keep display or identity values. */
export const RESEALERS: readonly Resealer[] = [
  resealIdentity,
  resealReferral,
  followProtection,
  resealGroupTexts,
  resealLetters,
]

/** The roles that a colleague holds today, for who may chair a conference. */
export async function rolesOf(ctx: Ctx, personId: string): Promise<string[]> {
  const rows = await ctx.db
    .selectFrom('roleGrants')
    .select('role')
    .where('personId', '=', personId)
    .where('fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  return rows.map((r) => r.role)
}

/** Books of attendance beside group sessions: the classes, once `programme` keeps one. */
export const ATTENDANCE_SOURCES: readonly AttendanceSource[] = []

/** What other modules add to the page of a conference; goals come from `plans`. */
export const AGENDA: AgendaSources = {
  lines: [],
  goals: goalsSince,
  closed: (ctx, c) => closedTo(ctx, CLOSED_EVENTS, c),
}
