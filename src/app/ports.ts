import { gapsBesideMe } from '../modules/access/pending.ts'
import { kitLooks } from '../modules/aftercare/facts.ts'
import { classesPerGoal } from '../modules/attendance/facts.ts'
import { lineNames } from '../modules/budget/facts.ts'
import { openCases } from '../modules/cases/commands/open-many.ts'
import { nextCode } from '../modules/cases/commands/protect.ts'
import { takeUp } from '../modules/cases/commands/take-up.ts'
import { assign, handOver, unassign } from '../modules/cases/commands/team.ts'
import { getCase } from '../modules/cases/facts/case.ts'
import { labelsOf } from '../modules/cases/facts/labels.ts'
import { casesByMarks, saveIdentities, waitingPeople } from '../modules/clients/commands/save-many.ts'
import { askMarks } from '../modules/clients/mark-questions.ts'
import { entriesOf, namesOf as namesKnown } from '../modules/clients/name-memory.ts'
import { findCases } from '../modules/clients/queries/search.ts'
import { shortPlan } from '../modules/enterprise/facts.ts'
import { isOpenOuting } from '../modules/exhibitions/facts.ts'
import { issue as issueLetter } from '../modules/letters/commands/issue.ts'
import { issuedTo, numbersTaken } from '../modules/letters/facts.ts'
import { holdingOf } from '../modules/letters/papers/naskah/holding.ts'
import { download as issuedFile } from '../modules/letters/queries/letter.ts'
import { prepare as prepareLetter } from '../modules/letters/queries/prepare.ts'
import { materialUsed } from '../modules/materials/facts.ts'
import { offerOf, takeOffer } from '../modules/offers/commands/take.ts'
import { takePicture } from '../modules/outbox/facts.ts'
import { breachOf } from '../modules/privacy/facts.ts'
import { plannedSession } from '../modules/programme/facts.ts'
import { register } from '../modules/referrals/commands/register.ts'
import { freeHeld, holdBed } from '../modules/residence/commands/beds.ts'
import { notHere } from '../modules/residence/facts.ts'
import { freeBeds } from '../modules/residence/queries/rooms.ts'
import { sentForHealth } from '../modules/service-referrals/facts.ts'
import { addSpecialNote } from '../modules/sessions/commands/add-note.ts'
import { notesPerGoal } from '../modules/sessions/facts.ts'
import type { AttendanceSource } from '../modules/sessions/queries/standing.ts'
import { signedHere } from '../modules/signatures/facts.ts'
import { spentOf } from '../modules/spending/facts.ts'
import { serialsKnown } from '../modules/stock/facts.ts'
import { addTasks } from '../modules/tasks/add-many.ts'
import { findLive } from '../modules/terminations/live.ts'
import { budgetLines } from './budget-lines.ts'
import { actionsOf } from './can.ts'
import { counted } from './counted.ts'
import { EVENTS } from './events.ts'
import { recordMany } from './many-events.ts'
import { PAPER_SOURCES } from './paper-sources.ts'
import { certificatePaper, quietLetter, sealedLetter } from './sealed-letter.ts'
import { type Ports, SERVERS } from './servers.ts'
import { SIGNED_LETTERS } from './signed-letters.ts'
import { WHOLE_FILE } from './whole-file.ts'

/** Books of attendance beside the group sessions: the classes, once they are built. */
const BOOKS: readonly AttendanceSource[] = []
const REFERRALS = { nextCode, askMarks, offerOf, takeOffer, openCases, addTasks, saveIdentities, recordMany }
const parts = Object.values(SERVERS)

/** What each module asks of those above it, and who answers. */
export const ports = (config: { demo: boolean }): Ports => ({
  centres: { ready: Object.assign({}, ...parts.map((p) => p.ready)) },
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
    takeUp,
  },
  audit: { labelsOf, mustBeThere: getCase, events: EVENTS },
  cases: {
    find: (ctx, text) => findCases(ctx, text, 200),
    tellers: Object.assign({}, ...parts.map((p) => p.timeline)),
    events: EVENTS,
    resealers: parts.flatMap((p) => p.reseal ?? []),
    counted: counted(BOOKS),
  },
  lists: { casesByMarks, waitingPeople },
  register: {
    ...{ casesByMarks, openCases, saveIdentities, recordMany, numbersTaken, serialsKnown },
    namesKnown: async (ctx) => entriesOf(await namesKnown(ctx)),
  },
  tasks: { waiting: parts.flatMap((p) => p.waiting ?? []) },
  referrals: REFERRALS,
  stock: {
    budgetLines,
    minutesOf: async (ctx, caseIds) => new Map((await issuedTo(ctx, caseIds, 'f35')).map((l) => [l.caseId, l])),
    looksAt: async (ctx, caseIds) => Map.groupBy(await kitLooks(ctx, caseIds), (l) => l.caseId),
  },
  budget: { spentOf },
  materials: { minutesOf: holdingOf },
  equipment: { minutesOf: holdingOf },
  custody: { isLeaving: async (ctx, caseId) => (await findLive(ctx, caseId)) !== null, signedHere },
  plans: { notesPerGoal, classesPerGoal, budgetLines: lineNames },
  products: { isOpenOuting, materialUsed },
  evaluations: { herPlan: shortPlan },
  health: { sentForHealth },
  groups: { notHere, planned: plannedSession, specialNote: addSpecialNote },
  sessions: { attendance: BOOKS, notHere },
  conferences: { lines: [] },
  night: {
    register: register(REFERRALS),
    freeBeds,
    holdBed,
    freeHeld,
  },
  serviceReferrals: { letter: sealedLetter },
  incidents: { letter: sealedLetter },
  voice: { letter: quietLetter },
  extracts: { breachOf },
  privacy: { letter: sealedLetter },
  retention: { paper: certificatePaper },
  letters: PAPER_SOURCES,
  intakeLetters: {
    missingFor: async (ctx, o) =>
      (await prepareLetter(PAPER_SOURCES)(ctx, { ...o, fields: {}, preview: false })).missing,
    issue: (ctx, o) => issueLetter(PAPER_SOURCES)(ctx, { ...o, fields: {} }),
    issuedFile,
  },
  signatures: SIGNED_LETTERS,
  portfolio: { takeUpload: takePicture },
  wholeFiles: WHOLE_FILE,
})
