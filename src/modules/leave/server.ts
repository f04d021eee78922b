import type { ServerPart } from '../../platform/http/server-part.ts'
import { alike, waiting } from './alike.ts'
import { ask, decide, goOut } from './commands/passes.ts'
import type { leave } from './contract.ts'
import { pass, passes } from './queries/passes.ts'

export const server: ServerPart<typeof leave> = {
  handlers: () => ({ passes, pass, alike, ask, decide, goOut }),
  waiting,
}
