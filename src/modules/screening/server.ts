import type { ServerPart } from '../../platform/http/server-part.ts'
import { checkEligibility, overrideEligibility } from './commands/eligibility.ts'
import { noteReadiness } from './commands/readiness.ts'
import { triage } from './commands/triage.ts'
import type { screening } from './contract.ts'

export const server: ServerPart<typeof screening> = {
  handlers: () => ({ triage, checkEligibility, overrideEligibility, noteReadiness }),
}
