import type { ServerPart } from '../../platform/http/server-part.ts'
import { receive, saveMaterial } from './commands/materials.ts'
import { correct, giveBack, issue, writeOff } from './commands/moves.ts'
import { beginTaking, closeTaking, count } from './commands/takings.ts'
import type { materials } from './contract.ts'
import { askToWriteOff } from './jobs.ts'
import { library, noteUse, saveLearning } from './library.ts'
import type { Ports } from './ports.ts'
import { choices, listSheet, material, stock, taking } from './queries/stock.ts'

export const server: ServerPart<typeof materials, Ports> = {
  handlers: (ports) => ({
    ...{ stock, listSheet, material, choices, saveMaterial, receive, issue, giveBack, correct, writeOff },
    ...{ taking: taking(ports), beginTaking, count, closeTaking, library, saveLearning, noteUse },
  }),
  jobs: [askToWriteOff],
}
