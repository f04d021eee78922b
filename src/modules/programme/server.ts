import type { ServerPart } from '../../platform/http/server-part.ts'
import type { programme } from './contract.ts'
import { attendance } from './queries/attendance.ts'
import { overview } from './queries/overview.ts'

export const server: ServerPart<typeof programme> = { handlers: () => ({ attendance, overview }) }
