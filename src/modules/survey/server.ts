import type { ServerPart } from '../../platform/http/server-part.ts'
import { answer, enter, open } from './commands.ts'
import type { survey } from './contract.ts'
import { rounds } from './queries.ts'
import { sheets } from './sheets.ts'

export const server: ServerPart<typeof survey> = { handlers: () => ({ rounds, sheets, open, enter, answer }) }
