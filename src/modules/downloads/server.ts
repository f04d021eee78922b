import type { ServerPart } from '../../platform/http/server-part.ts'
import type { downloads } from './contract.ts'

export const server: ServerPart<typeof downloads> = { handlers: () => ({}) }
