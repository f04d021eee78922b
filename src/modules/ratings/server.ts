import type { ServerPart } from '../../platform/http/server-part.ts'
import type { ratings } from './contract.ts'
import { summary } from './queries/summary.ts'

export const server: ServerPart<typeof ratings> = { handlers: () => ({ summary }) }
