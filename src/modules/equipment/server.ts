import type { ServerPart } from '../../platform/http/server-part.ts'
import { labels } from './commands/labels.ts'
import { lend, takeBack } from './commands/loans.ts'
import { saveMachine } from './commands/machines.ts'
import { beginTaking, closeTaking, noteFound } from './commands/takings.ts'
import { noteWork } from './commands/works.ts'
import { decideWriteOff, proposeWriteOff } from './commands/write-offs.ts'
import type { equipment } from './contract.ts'
import type { Ports } from './ports.ts'
import { byCode, choices, listSheet, machine, machines } from './queries/machines.ts'
import { taking } from './queries/taking.ts'

export const server: ServerPart<typeof equipment, Ports> = {
  handlers: (ports) => ({
    ...{ machines, listSheet, machine: machine(ports), choices, byCode, labels, saveMachine, noteWork, lend, takeBack },
    ...{ proposeWriteOff, decideWriteOff, taking: taking(ports), beginTaking, noteFound, closeTaking },
  }),
}
