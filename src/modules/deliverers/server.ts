import type { ServerPart } from '../../platform/http/server-part.ts'
import { recordPaper } from './commands/record-paper.ts'
import { save } from './commands/save.ts'
import type { deliverers } from './contract.ts'
import { accounts, directory, one } from './queries/directory.ts'
import { scan } from './scan.ts'

export const server: ServerPart<typeof deliverers> = {
  handlers: () => ({ directory, one, accounts, save, recordPaper, scan }),
}
