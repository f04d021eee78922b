import type { ServerPart } from '../../platform/http/server-part.ts'
import { ask } from './commands/ask.ts'
import { carry, decide, fulfil } from './commands/settle.ts'
import type { needs } from './contract.ts'
import { list, listSheet, need, whom } from './queries.ts'

export const server: ServerPart<typeof needs> = {
  handlers: () => ({ list, listSheet, need, whom, ask, decide, fulfil, carry }),
}
