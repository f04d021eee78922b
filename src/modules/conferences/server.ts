import type { ServerPart } from '../../platform/http/server-part.ts'
import * as after from './commands/after.ts'
import { record } from './commands/record.ts'
import type { conferences } from './contract.ts'
import { tellConferences } from './minutes.ts'
import type { Ports } from './ports.ts'
import { agenda } from './queries/agenda.ts'
import { due } from './queries/due.ts'
import * as reads from './queries/read.ts'

export const server: ServerPart<typeof conferences, Ports> = {
  handlers: (ports) => ({ due, agenda: agenda(ports), record, ...after, ...reads }),
  timeline: { conferences: tellConferences },
}
