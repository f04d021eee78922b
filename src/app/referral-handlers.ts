import type { Handlers } from '../kernel/contract.ts'
import { addTasks, openCases } from '../modules/cases/commands/open-many.ts'
import { nextCode } from '../modules/cases/commands/protect.ts'
import { saveIdentities } from '../modules/clients/commands/save-many.ts'
import { askMarks } from '../modules/clients/mark-questions.ts'
import { closeNotAdmitted, reopen, withdraw } from '../modules/referrals/commands/closing.ts'
import { answerComplaint, noteComplaint, noteOutcome } from '../modules/referrals/commands/complaints.ts'
import { noteContact } from '../modules/referrals/commands/contacts.ts'
import { decide } from '../modules/referrals/commands/decide.ts'
import { checkEligibility, overrideEligibility } from '../modules/referrals/commands/eligibility.ts'
import { saveIntake } from '../modules/referrals/commands/intakes.ts'
import type { Neighbours } from '../modules/referrals/commands/neighbours.ts'
import { propose, returnProposal, takeBack } from '../modules/referrals/commands/propose.ts'
import { noteReadiness } from '../modules/referrals/commands/readiness.ts'
import { register } from '../modules/referrals/commands/register.ts'
import { takeList } from '../modules/referrals/commands/take-list.ts'
import { triage } from '../modules/referrals/commands/triage.ts'
import type { referrals } from '../modules/referrals/contract.ts'
import { intakes } from '../modules/referrals/queries/intakes.ts'
import { list } from '../modules/referrals/queries/list.ts'
import { page } from '../modules/referrals/queries/page.ts'
import { status } from '../modules/referrals/queries/status.ts'
import { waiting } from '../modules/referrals/queries/waiting.ts'
import type { Ctx } from '../platform/http/context.ts'
import { recordMany } from './many-events.ts'
import { rolesOf } from './slots.ts'

/** What other modules do for referrals. */
const ask: Neighbours = {
  nextCode,
  askMarks,
  openCases,
  addTasks,
  saveIdentities,
  recordMany,
  holdsRole: async (ctx, personId, role) => (await rolesOf(ctx, personId)).includes(role),
}

export const referralHandlers: Handlers<typeof referrals, Ctx> = {
  list,
  waiting,
  page,
  status,
  intakes,
  saveIntake,
  register: register(ask),
  triage,
  checkEligibility,
  overrideEligibility,
  noteReadiness,
  noteContact,
  propose,
  takeBack,
  returnProposal,
  decide,
  reopen,
  withdraw,
  closeNotAdmitted,
  noteComplaint,
  answerComplaint,
  noteOutcome,
  takeList: takeList(ask),
}
