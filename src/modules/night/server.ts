import type { ServerPart } from '../../platform/http/server-part.ts'
import { complete, receive, withdraw } from './commands.ts'
import type { night } from './contract.ts'
import type { Ports } from './ports.ts'
import { reception, tonight } from './queries.ts'

export const server: ServerPart<typeof night, Ports> = {
  handlers: (ports) => ({
    tonight: tonight(ports),
    receive: receive(ports),
    reception,
    complete: complete(ports),
    withdraw: withdraw(ports),
  }),
}
