import type { ServerPart } from '../../platform/http/server-part.ts'
import { addCertificate, addLeave, addPosting, addTraining, end, takeOff } from './commands/entries.ts'
import type { staffFiles } from './contract.ts'
import { colleagues, file } from './queries.ts'

export const server: ServerPart<typeof staffFiles> = {
  handlers: () => ({ colleagues, file, addPosting, addCertificate, addTraining, addLeave, end, takeOff }),
}
