import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { bulkReading } from './contract.ts'
import * as queries from './queries.ts'

export const server: ServerPart<typeof bulkReading> = {
  handlers: () => ({ ...queries, ...commands }),
}
