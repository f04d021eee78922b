import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { tasks } from './contract.ts'
import { approvals, home } from './queries/home.ts'
import { ofCase } from './queries/rows.ts'

export const server: ServerPart<typeof tasks> = { handlers: () => ({ home, approvals, ofCase, ...commands }) }
