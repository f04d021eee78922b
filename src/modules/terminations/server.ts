import type { ServerPart } from '../../platform/http/server-part.ts'
import { confirmAbsence, recordPolice, reportAbsence } from './commands/absence.ts'
import { explainToolkit, handOverToolkit, returnBelongings } from './commands/belongings.ts'
import { recordCheck } from './commands/check.ts'
import { close } from './commands/close.ts'
import { handToHeirs, recordDeath, tellKin } from './commands/death.ts'
import { approve, propose, returnToWorker, withdrawProposal } from './commands/decide.ts'
import { checkDestination, clearReceiver, signHandover } from './commands/leaving.ts'
import { abandon, open } from './commands/open.ts'
import type { terminations } from './contract.ts'
import { page } from './queries/page.ts'
import { tellRecords } from './records.ts'

export const server: ServerPart<typeof terminations> = {
  handlers: () => ({
    page,
    open,
    abandon,
    recordCheck,
    checkDestination,
    clearReceiver,
    returnBelongings,
    signHandover,
    handOverToolkit,
    explainToolkit,
    confirmAbsence,
    reportAbsence,
    recordPolice,
    recordDeath,
    tellKin,
    handToHeirs,
    propose,
    withdrawProposal,
    approve,
    return: returnToWorker,
    close,
  }),
  timeline: { termination_records: tellRecords },
}
