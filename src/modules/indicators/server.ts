import type { ServerPart } from '../../platform/http/server-part.ts'
import type { indicators } from './contract.ts'
import { all, one } from './queries/indicators.ts'

export const server: ServerPart<typeof indicators> = { handlers: () => ({ all, one }) }
