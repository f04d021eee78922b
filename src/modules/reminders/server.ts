import type { ServerPart } from '../../platform/http/server-part.ts'
import { see, seeAll } from './commands.ts'
import type { reminders } from './contract.ts'
import { news, waiting } from './news.ts'

export const server: ServerPart<typeof reminders> = {
  handlers: () => ({ news, see, seeAll }),
  waiting,
}
