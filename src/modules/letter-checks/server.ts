import type { ServerPart } from '../../platform/http/server-part.ts'
import type { letterChecks } from './contract.ts'
import { makeCheck } from './queries.ts'

export const server: ServerPart<typeof letterChecks> = { handlers: () => ({ check: makeCheck() }) }
