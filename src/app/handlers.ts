import type { Handlers } from '../kernel/contract.ts'
import { recordView, reopen, startComprehensive } from '../modules/assessments/commands/comprehensive.ts'
import { finish } from '../modules/assessments/commands/finish.ts'
import { saveAnswers } from '../modules/assessments/commands/save-answers.ts'
import { savePart } from '../modules/assessments/commands/save-part.ts'
import { signOff } from '../modules/assessments/commands/sign-off.ts'
import { setAside, start } from '../modules/assessments/commands/takings.ts'
import { comprehensive } from '../modules/assessments/queries/comprehensive.ts'
import { results } from '../modules/assessments/queries/results.ts'
import { strengths } from '../modules/assessments/queries/strengths.ts'
import { instruments, taking } from '../modules/assessments/queries/takings.ts'
import { protect, rename } from '../modules/cases/commands/protect.ts'
import * as stage from '../modules/cases/commands/stage.ts'
import * as caseTasks from '../modules/cases/commands/tasks.ts'
import { approvals, home } from '../modules/cases/queries/home.ts'
import { labels, list } from '../modules/cases/queries/list.ts'
import { page } from '../modules/cases/queries/page.ts'
import { readers, timeline } from '../modules/cases/queries/timeline.ts'
import { admit } from '../modules/clients/commands/admit.ts'
import * as clientConsents from '../modules/clients/commands/consents.ts'
import * as clientContacts from '../modules/clients/commands/contacts.ts'
import { decideDuplicate, decidePair } from '../modules/clients/commands/decide-duplicate.ts'
import { listDocuments } from '../modules/clients/commands/documents.ts'
import { saveFirstNight } from '../modules/clients/commands/first-night.ts'
import * as clientMerge from '../modules/clients/commands/merge.ts'
import { saveReceiptMinute, signReceiptMinute } from '../modules/clients/commands/receipt-minute.ts'
import { saveIdentity } from '../modules/clients/commands/save-identity.ts'
import { consents } from '../modules/clients/queries/consents.ts'
import { contacts, firstNight } from '../modules/clients/queries/contacts.ts'
import { documents } from '../modules/clients/queries/documents.ts'
import { duplicates } from '../modules/clients/queries/duplicates.ts'
import * as clientIdentity from '../modules/clients/queries/identity.ts'
import { receiptMinute } from '../modules/clients/queries/receipt-minute.ts'
import { search } from '../modules/clients/queries/search.ts'
import { suggestions } from '../modules/clients/queries/suggestions.ts'
import * as conferenceAfter from '../modules/conferences/commands/after.ts'
import { record as recordConference } from '../modules/conferences/commands/record.ts'
import { agenda } from '../modules/conferences/queries/agenda.ts'
import { due } from '../modules/conferences/queries/due.ts'
import * as conferenceReads from '../modules/conferences/queries/read.ts'
import * as belongings from '../modules/custody/commands/belongings.ts'
import * as savingsCommands from '../modules/custody/commands/savings.ts'
import * as custodyQueries from '../modules/custody/queries/custody.ts'
import * as drafts from '../modules/drafts/commands.ts'
import { approve, returnPlan } from '../modules/plans/commands/decide.ts'
import { saveDraft, start as startPlan } from '../modules/plans/commands/draft.ts'
import { propose } from '../modules/plans/commands/propose.ts'
import { rate } from '../modules/plans/commands/rate.ts'
import { sign } from '../modules/plans/commands/sign.ts'
import { page as planPage } from '../modules/plans/queries/page.ts'
import * as planReads from '../modules/plans/queries/versions.ts'
import * as bedCommands from '../modules/residence/commands/beds.ts'
import { notePresence } from '../modules/residence/commands/presence.ts'
import { saveRoom } from '../modules/residence/commands/save-room.ts'
import * as roomQueries from '../modules/residence/queries/rooms.ts'
import { confirmAttendance, confirmWeeklyNotes } from '../modules/sessions/commands/confirm.ts'
import * as groupCommands from '../modules/sessions/commands/save-group.ts'
import { saveNote } from '../modules/sessions/commands/save-note.ts'
import { goals as goalsToWriteOn } from '../modules/sessions/queries/goals.ts'
import { readGroup } from '../modules/sessions/queries/groups.ts'
import * as noteReads from '../modules/sessions/queries/notes.ts'
import { people as peopleToWriteAbout } from '../modules/sessions/queries/people.ts'
import { weekState } from '../modules/sessions/queries/standing.ts'
import type { Ctx } from '../platform/http/context.ts'
import type { contract } from './contract.ts'
import { endingHandlers } from './ending-handlers.ts'
import { EVENTS } from './events.ts'
import { letterHandlers } from './letter-handlers.ts'
import { listHandlers } from './list-handlers.ts'
import { accessHandlers, auditHandlers, authHandlers, centresHandlers, staffHandlers } from './people-handlers.ts'
import { PLAN_NEIGHBOURS } from './plan-neighbours.ts'
import { referralHandlers } from './referral-handlers.ts'
import { AGENDA, ATTENDANCE_SOURCES, RESEALERS, rolesOf, TELLERS } from './slots.ts'

type C = typeof contract
type All = { [M in keyof C]: Handlers<C[M], Ctx> }

/** Which function answers which endpoint. A missing one does not compile. */
export const handlers = (config: { demo: boolean }): All => ({
  auth: authHandlers(config),
  access: accessHandlers,
  centres: centresHandlers,
  staff: staffHandlers,
  audit: auditHandlers,
  assessments: {
    instruments,
    taking,
    results,
    comprehensive,
    strengths,
    start,
    saveAnswers,
    finish,
    setAside,
    startComprehensive,
    savePart,
    signOff,
    reopen,
    recordView,
  },
  cases: {
    list,
    labels,
    page,
    timeline: timeline(TELLERS, EVENTS),
    readers,
    home,
    approvals,
    ...stage,
    ...caseTasks,
    protect: protect(RESEALERS),
    rename,
  },
  clients: {
    search,
    duplicates,
    suggestions,
    consents,
    contacts,
    firstNight,
    documents,
    receiptMinute,
    ...clientIdentity,
    decideDuplicate,
    decidePair,
    ...clientMerge,
    saveIdentity,
    admit,
    saveFirstNight,
    ...clientConsents,
    ...clientContacts,
    listDocuments,
    saveReceiptMinute,
    signReceiptMinute,
  },
  custody: { ...custodyQueries, ...belongings, ...savingsCommands },
  residence: { ...roomQueries, ...bedCommands, notePresence, saveRoom },
  drafts,
  ...endingHandlers,
  lists: listHandlers,
  referrals: referralHandlers,
  plans: {
    page: planPage(PLAN_NEIGHBOURS),
    version: planReads.version,
    diff: planReads.diff,
    start: startPlan,
    saveDraft,
    propose: propose(PLAN_NEIGHBOURS),
    sign: sign(PLAN_NEIGHBOURS),
    approve: approve(PLAN_NEIGHBOURS),
    return: returnPlan,
    rate,
  },
  letters: letterHandlers(),
  sessions: {
    people: peopleToWriteAbout,
    saveNote,
    goals: goalsToWriteOn,
    ...groupCommands,
    ...noteReads,
    readGroup,
    weekState: weekState(ATTENDANCE_SOURCES),
    confirmWeeklyNotes,
    confirmAttendance: confirmAttendance(ATTENDANCE_SOURCES),
  },
  conferences: {
    due,
    agenda: agenda(AGENDA),
    record: recordConference(rolesOf),
    ...conferenceAfter,
    ...conferenceReads,
  },
})
