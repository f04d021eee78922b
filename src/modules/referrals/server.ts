import type { ServerPart } from '../../platform/http/server-part.ts'
import { closeNotAdmitted, reopen, withdraw } from './commands/closing.ts'
import { answerComplaint, noteComplaint, noteOutcome } from './commands/complaints.ts'
import { noteContact } from './commands/contacts.ts'
import { decide } from './commands/decide.ts'
import { checkEligibility, overrideEligibility } from './commands/eligibility.ts'
import { saveIntake } from './commands/intakes.ts'
import { propose, returnProposal, takeBack } from './commands/propose.ts'
import { noteReadiness } from './commands/readiness.ts'
import { register } from './commands/register.ts'
import { takeList } from './commands/take-list.ts'
import { triage } from './commands/triage.ts'
import type { referrals } from './contract.ts'
import type { Ports } from './ports.ts'
import { intakes } from './queries/intakes.ts'
import { list } from './queries/list.ts'
import { page } from './queries/page.ts'
import { status } from './queries/status.ts'
import { waiting } from './queries/waiting.ts'
import { resealReferral } from './reseal.ts'
import { tellContacts, tellSteps } from './tell.ts'

export const server: ServerPart<typeof referrals, Ports> = {
  handlers: (ports) => ({
    list,
    waiting,
    page,
    status,
    intakes,
    saveIntake,
    register: register(ports),
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
    takeList: takeList(ports),
  }),
  timeline: { referral_contacts: tellContacts, referral_steps: tellSteps },
  reseal: [resealReferral],
}
