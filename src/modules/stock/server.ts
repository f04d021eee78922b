import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { stock } from './contract.ts'
import type { Ports } from './ports.ts'
import { listSheet, toolkits } from './queries.ts'
import { buy, receive, reckoning } from './reckoning.ts'

export const server: ServerPart<typeof stock, Ports> = {
  handlers: (ports) => ({
    ...{
      toolkits: toolkits(ports),
      listSheet: listSheet(ports),
      reckoning: reckoning(ports),
      buy: buy(ports),
      receive,
    },
    ...commands,
  }),
}
