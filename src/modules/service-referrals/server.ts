import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveAgreement, saveService } from './commands/directory.ts'
import { printLetter } from './commands/letter.ts'
import { refer } from './commands/refer.ts'
import { reply } from './commands/reply.ts'
import { accept, makePacket } from './commands/transfer.ts'
import type { serviceReferrals } from './contract.ts'
import type { Ports } from './ports.ts'
import { directory } from './queries/directory.ts'
import { chain, consentFor, list, ofCase, paper } from './queries/referrals.ts'
import { tellReferrals } from './tell.ts'

export const server: ServerPart<typeof serviceReferrals, Ports> = {
  handlers: (ports) => ({
    ...{ directory, saveService, saveAgreement, list, ofCase, chain, consentFor, refer, reply, accept, paper },
    ...{ printLetter: printLetter(ports), makePacket: makePacket(ports) },
  }),
  timeline: { service_referrals: tellReferrals },
}
