import type { ServerPart } from '../../platform/http/server-part.ts'
import { close, raise, stay } from './commands/flags.ts'
import { savePlan, saveTalk } from './commands/talk-and-plan.ts'
import type { flags } from './contract.ts'
import { ofCase, stop, waiting } from './queries.ts'

export const server: ServerPart<typeof flags> = {
  handlers: () => ({ ofCase, stop, stay, saveTalk, savePlan, raise, close }),
  waiting,
}
