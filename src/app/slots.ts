import { tellAftercare } from '../modules/aftercare/texts.ts'
import { tellAssessments, tellTakings, tellViews } from '../modules/assessments/tell.ts'
import type { Resealer } from '../modules/cases/commands/protect.ts'
import { hiddenFrom, type Teller } from '../modules/cases/queries/timeline.ts'
import { resealIdentity } from '../modules/clients/reseal.ts'
import { tellConsents } from '../modules/clients/tell.ts'
import { tellConferences } from '../modules/conferences/minutes.ts'
import type { AgendaSources } from '../modules/conferences/queries/agenda.ts'
import { tellTexts } from '../modules/evaluations/texts.ts'
import { resealLetters } from '../modules/letters/store.ts'
import { tellLetters } from '../modules/letters/tell.ts'
import { goalsSince } from '../modules/plans/facts.ts'
import { tellPlans, tellRatings, tellReturns } from '../modules/plans/tell.ts'
import { resealReferral } from '../modules/referrals/reseal.ts'
import { tellContacts, tellSteps } from '../modules/referrals/tell.ts'
import { followProtection, tellBeds } from '../modules/residence/facts.ts'
import type { AttendanceSource } from '../modules/sessions/queries/standing.ts'
import { resealGroupTexts } from '../modules/sessions/reseal.ts'
import { tellAttendances, tellNotes } from '../modules/sessions/tell.ts'
import { tellRecords } from '../modules/terminations/records.ts'
import type { Ctx } from '../platform/http/context.ts'
import { EVENTS } from './events.ts'

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
  hidden: (ctx, c) => hiddenFrom(ctx, EVENTS, c),
}
