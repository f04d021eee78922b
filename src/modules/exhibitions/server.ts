import type { ServerPart } from '../../platform/http/server-part.ts'
import { followContact, writeContact } from './commands/contacts.ts'
import { agree, costs, plan } from './commands/plan.ts'
import { comeHome, confirm, count, settle, take } from './commands/there.ts'
import type { exhibitions } from './contract.ts'
import { outing, outings } from './queries/outings.ts'

export const server: ServerPart<typeof exhibitions> = {
  handlers: () => ({
    ...{ outings, outing, plan, costs, agree, take, count, comeHome },
    ...{ writeContact, followContact, settle, confirm },
  }),
}
