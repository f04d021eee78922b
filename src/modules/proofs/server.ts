import type { ServerPart } from '../../platform/http/server-part.ts'
import { add, remove } from './commands/proofs.ts'
import type { proofs } from './contract.ts'
import { ofSession, picture } from './queries/proofs.ts'

export const server: ServerPart<typeof proofs> = { handlers: () => ({ ofSession, picture, add, remove }) }
