import type { ServerPart } from '../../platform/http/server-part.ts'
import { saveAgreement, saveService } from './commands/directory.ts'
import { refer } from './commands/refer.ts'
import { reply } from './commands/reply.ts'
import type { serviceReferrals } from './contract.ts'
import { directory } from './queries/directory.ts'
import { chain, consentFor, list, ofCase } from './queries/referrals.ts'
import { tellReferrals } from './tell.ts'

export const server: ServerPart<typeof serviceReferrals> = {
  handlers: () => ({ directory, saveService, saveAgreement, list, ofCase, chain, consentFor, refer, reply }),
  timeline: { service_referrals: tellReferrals },
}
