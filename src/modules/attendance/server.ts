import type { ServerPart } from '../../platform/http/server-part.ts'
import type { attendance } from './contract.ts'
import { attendance as twoWeeks } from './queries/attendance.ts'
import { mine } from './queries/mine.ts'
import { overview } from './queries/overview.ts'

export const server: ServerPart<typeof attendance> = { handlers: () => ({ mine, twoWeeks, overview }) }
