import type { ServerPart } from '../../platform/http/server-part.ts'
import { announce, came, drop, left, letIn, note, pass, seen } from './commands.ts'
import type { gate } from './contract.ts'
import { coming, likenesses, today, waiting } from './queries.ts'

export const server: ServerPart<typeof gate> = {
  handlers: () => ({ today, note, letIn, left, pass, came, coming, announce, drop, likenesses, seen }),
  waiting,
}
