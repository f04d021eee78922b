import { holdsKey } from '../kernel/policy.ts'
import { never, type Rule } from '../kernel/rule.ts'
import { gapsBesideMe } from '../modules/access/pending.ts'
import { addTasks, openCases } from '../modules/cases/commands/open-many.ts'
import { nextCode } from '../modules/cases/commands/protect.ts'
import { assign, handOver, unassign } from '../modules/cases/commands/team.ts'
import { labelsOf } from '../modules/cases/facts.ts'
import type { Closed } from '../modules/cases/ports.ts'
import { closedTo } from '../modules/cases/queries/timeline.ts'
import { casesByNik, saveIdentities } from '../modules/clients/commands/save-many.ts'
import { askMarks } from '../modules/clients/mark-questions.ts'
import { notesPerGoal } from '../modules/sessions/facts.ts'
import { actionsOf } from './can.ts'
import { recordMany } from './many-events.ts'
import { POLICIES } from './modules.ts'
import { PAPER_SOURCES } from './paper-sources.ts'
import { type Ports, SERVERS } from './servers.ts'

/** Who sees the rows of a table, by its policy. */
const rowsOf = (table: string): Rule => POLICIES.find((p) => table in p.tables)?.tables[table]?.select ?? never

/**
 * Events that say by their kind alone what the house is not told: that, and how, a stay will end; who keeps in touch with
 * her after it; that a talk about violence was asked for; what the selection found and that she complained; which paper was
 * made (F33 says that she leaves). Whoever sees the rows sees the events (domain.md 8.3). This is a rule of the application
 * alone: the policy of `audit_entries` shows the house every event of a case, since gates, silence after a death and what was
 * agreed are read from the chain by whoever acts (SECURITY.md, "What we do not promise").
 */
const CLOSED_EVENTS: Closed = [
  { kinds: 'terminations.', readers: rowsOf('terminations') },
  { kinds: 'aftercare.', readers: rowsOf('aftercare_windows') },
  ...['readiness_decided', 'other_exit_chosen', 'extension_decided'].map((what) => ({
    kinds: `evaluations.${what}`,
    readers: rowsOf('evaluation_decisions'),
  })),
  { kinds: 'assessments.safety_talk_asked', readers: holdsKey('narrative') },
  { kinds: 'assessments.psychologist_view_', readers: rowsOf('psychologist_views') },
  { kinds: 'letters.', readers: rowsOf('letters') },
  { kinds: 'referrals.', readers: rowsOf('referrals') },
  { kinds: 'lists.', readers: rowsOf('referrals') },
  { kinds: 'referrals.triage', readers: rowsOf('referral_triages') },
  { kinds: 'referrals.complaint_', readers: rowsOf('referral_complaints') },
  { kinds: 'referrals.outcome_', readers: rowsOf('referral_outcomes') },
  ...['no_contact_', 'contact_'].map((what) => ({ kinds: `contacts.${what}`, readers: holdsKey('safety') })),
]

const parts = Object.values(SERVERS)

/** What each module asks of those above it, and who answers. */
export const ports = (config: { demo: boolean }): Ports => ({
  auth: {
    demo: config.demo,
    actionsOf,
    pendingShares: async (ctx) => (await gapsBesideMe(ctx)).length,
  },
  access: {
    labelsOf,
    handOver,
    takeOff: async (ctx, caseId, personId) => void (await unassign(ctx, { caseId, personId })),
    assign,
    unassign,
  },
  audit: { labelsOf },
  cases: {
    tellers: Object.assign({}, ...parts.map((p) => p.timeline)),
    closed: CLOSED_EVENTS,
    resealers: parts.flatMap((p) => p.reseal ?? []),
  },
  lists: { casesByNik },
  referrals: { nextCode, askMarks, openCases, addTasks, saveIdentities, recordMany },
  plans: { notesPerGoal },
  sessions: { attendance: [] },
  conferences: { lines: [], closed: (ctx, c) => closedTo(ctx, CLOSED_EVENTS, c) },
  letters: PAPER_SOURCES,
})
