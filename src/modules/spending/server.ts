import type { ServerPart } from '../../platform/http/server-part.ts'
import { correct, pay } from './commands/payments.ts'
import { correctPetty, writePetty } from './commands/petty.ts'
import { sayDone } from './commands/progress.ts'
import { addScan, removeProof, sayProof } from './commands/proofs.ts'
import { ask, close, decide, withdraw } from './commands/requests.ts'
import type { spending } from './contract.ts'
import { absorption } from './queries/absorption.ts'
import { bundle } from './queries/bundle.ts'
import { petty } from './queries/petty.ts'
import { book, ground, one, scan, sheet } from './queries/requests.ts'

export const server: ServerPart<typeof spending> = {
  handlers: () => ({
    ...{ book, sheet, ground, one, scan, ask, decide, close, withdraw },
    ...{ addScan, sayProof, removeProof, pay, correct },
    ...{ bundle, petty, writePetty, correctPetty, absorption, sayDone },
  }),
}
