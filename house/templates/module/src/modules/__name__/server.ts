import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { __camel__ } from './contract.ts'
import * as queries from './queries.ts'

export const server: ServerPart<typeof __camel__> = {
  handlers: () => ({ ...queries, ...commands }),
}
