import type { ServerPart } from '../../platform/http/server-part.ts'
import { choices, choose } from './choices.ts'
import { see, seeAll } from './commands.ts'
import type { reminders } from './contract.ts'
import { sendMail } from './jobs.ts'
import { news, waiting } from './news.ts'

export const server: ServerPart<typeof reminders> = {
  handlers: () => ({ news, see, seeAll, choices, choose }),
  waiting,
  jobs: [sendMail],
}
