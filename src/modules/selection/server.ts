import type { ServerPart } from '../../platform/http/server-part.ts'
import { closeNotAdmitted, reopen, withdraw } from './commands/closing.ts'
import { noteContact } from './commands/contacts.ts'
import { decide } from './commands/decide.ts'
import { propose, returnProposal, takeBack } from './commands/propose.ts'
import type { selection } from './contract.ts'
import { page } from './queries/page.ts'
import { waiting } from './queries/waiting.ts'
import { resealSelection } from './reseal.ts'
import { tellContacts, tellSteps } from './tell.ts'

export const server: ServerPart<typeof selection> = {
  handlers: () => ({
    waiting,
    page,
    noteContact,
    propose,
    takeBack,
    returnProposal,
    decide,
    reopen,
    withdraw,
    closeNotAdmitted,
  }),
  timeline: { referral_contacts: tellContacts, referral_steps: tellSteps },
  reseal: [resealSelection],
}
