import type { ServerPart } from '../../platform/http/server-part.ts'
import { begin, end, moveOn } from './commands/deals.ts'
import { decline, endAgreement, evaluate, save, sign } from './commands/partners.ts'
import type { partners as contract } from './contract.ts'
import { candidates, partner, partners } from './queries/partners.ts'

export const server: ServerPart<typeof contract> = {
  handlers: () => ({
    ...{ partners, partner, candidates, save, decline, sign, endAgreement },
    ...{ begin, moveOn, end, evaluate },
  }),
}
