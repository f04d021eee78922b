import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { tasks } from './contract.ts'
import { ofCase } from './facts/rows.ts'
import type { Ports } from './ports.ts'
import { approvals, home } from './queries/home.ts'
import { late } from './queries/late.ts'
import { ownWaiting, waiting } from './queries/waiting.ts'

export const server: ServerPart<typeof tasks, Ports> = {
  handlers: (ports) => ({ home, waiting: waiting(ports), approvals, late, ofCase, ...commands }),
  waiting: ownWaiting,
}
