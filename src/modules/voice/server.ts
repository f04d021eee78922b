import type { ServerPart } from '../../platform/http/server-part.ts'
import { answer, police, speak } from './commands.ts'
import type { voice } from './contract.ts'
import { answerOf, colleagues, inbox, waiting } from './queries.ts'

export const server: ServerPart<typeof voice> = {
  handlers: () => ({ colleagues, speak, answerOf, inbox, answer, police }),
  waiting,
}
