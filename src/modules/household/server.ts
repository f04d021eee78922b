import type { ServerPart } from '../../platform/http/server-part.ts'
import { handOver, takeOver, write } from './commands/journal.ts'
import { answerSwap, askSwap, planDuty, removeDuty } from './commands/roster.ts'
import type { household } from './contract.ts'
import { journal, tellEntries } from './queries/journal.ts'
import { roster } from './queries/roster.ts'

export const server: ServerPart<typeof household> = {
  handlers: () => ({ journal, write, handOver, takeOver, roster, planDuty, removeDuty, askSwap, answerSwap }),
  timeline: { journal_entries: tellEntries },
}
