import type { ServerPart } from '../../platform/http/server-part.ts'
import { end, name } from './commands.ts'
import type { deputies } from './contract.ts'
import { all } from './queries.ts'

export const server: ServerPart<typeof deputies> = { handlers: () => ({ all, name, end }) }
