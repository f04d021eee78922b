import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { stock } from './contract.ts'
import { listSheet, toolkits } from './queries.ts'

export const server: ServerPart<typeof stock> = {
  handlers: () => ({ toolkits, listSheet, ...commands }),
}
