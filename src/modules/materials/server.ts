import type { ServerPart } from '../../platform/http/server-part.ts'
import { receive, saveMaterial } from './commands/materials.ts'
import { correct, giveBack, issue, writeOff } from './commands/moves.ts'
import { beginTaking, closeTaking, count } from './commands/takings.ts'
import type { materials } from './contract.ts'
import { library, noteUse, saveLearning } from './library.ts'
import { choices, listSheet, material, stock, taking } from './queries/stock.ts'

export const server: ServerPart<typeof materials> = {
  handlers: () => ({
    ...{ stock, listSheet, material, choices, saveMaterial, receive, issue, giveBack, correct, writeOff },
    ...{ taking, beginTaking, count, closeTaking, library, saveLearning, noteUse },
  }),
}
