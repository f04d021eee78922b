import type { ServerPart } from '../../platform/http/server-part.ts'
import { addPart, closeBreach, makeBreachLetter, recordBreach, tellBreach } from './commands/breaches.ts'
import { approveDisclosure, askDisclosure, giveDisclosure, refuseDisclosure } from './commands/disclosures.ts'
import { answerRequest, appeal, decideAppeal, recordRequest } from './commands/requests.ts'
import type { privacy } from './contract.ts'
import type { Ports } from './ports.ts'
import { breach, breaches, breachLetter } from './queries/breaches.ts'
import { disclosure, disclosures } from './queries/disclosures.ts'
import { processing } from './queries/processing.ts'
import { requestForm, requestPaper } from './queries/request-paper.ts'
import { request, requests, withdrawals } from './queries/requests.ts'

export const server: ServerPart<typeof privacy, Ports> = {
  handlers: (ports) => ({
    ...{ requests, request, requestForm, requestPaper, withdrawals },
    ...{ recordRequest, answerRequest, appeal, decideAppeal },
    ...{ breaches, breach, breachLetter, recordBreach, addPart, tellBreach, closeBreach },
    makeBreachLetter: makeBreachLetter(ports),
    ...{ disclosures, disclosure, askDisclosure, approveDisclosure, refuseDisclosure, giveDisclosure, processing },
  }),
}
