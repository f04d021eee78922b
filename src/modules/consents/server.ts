import type { ServerPart } from '../../platform/http/server-part.ts'
import { record, withdraw } from './commands.ts'
import type { consents } from './contract.ts'
import { ledger } from './queries.ts'
import { resealTalks } from './reseal.ts'
import { tellConsents } from './tell.ts'

export const server: ServerPart<typeof consents> = {
  handlers: () => ({ ledger, record, withdraw }),
  timeline: { consents: tellConsents },
  reseal: [resealTalks],
}
