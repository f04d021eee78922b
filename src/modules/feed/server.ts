import type { ServerPart } from '../../platform/http/server-part.ts'
import { file } from './calendar-file.ts'
import { end, make } from './commands.ts'
import type { feed } from './contract.ts'
import { mine } from './queries.ts'

export const server: ServerPart<typeof feed> = { handlers: () => ({ mine, file, make, end }) }
