import type { ServerPart } from '../../platform/http/server-part.ts'
import * as contactCommands from './commands/contacts.ts'
import { saveFirstNight } from './commands/first-night.ts'
import type { contacts } from './contract.ts'
import { firstNight, list } from './queries.ts'

export const server: ServerPart<typeof contacts> = {
  handlers: () => ({ list, firstNight, ...contactCommands, saveFirstNight }),
}
