import type { ServerPart } from '../../platform/http/server-part.ts'
import { save } from './commands.ts'
import type { tracks } from './contract.ts'
import { all } from './queries.ts'

export const server: ServerPart<typeof tracks> = { handlers: () => ({ all, save }) }
