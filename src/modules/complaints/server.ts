import type { ServerPart } from '../../platform/http/server-part.ts'
import { answer, note, noteOutcome } from './commands/complaints.ts'
import type { complaints } from './contract.ts'
import { register } from './queries.ts'
import { resealComplaints } from './reseal.ts'

export const server: ServerPart<typeof complaints> = {
  handlers: () => ({ register, note, answer, noteOutcome }),
  reseal: [resealComplaints],
}
