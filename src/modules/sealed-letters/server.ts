import type { ServerPart } from '../../platform/http/server-part.ts'
import type { sealedLetters } from './contract.ts'
import { numbers } from './queries.ts'

export const server: ServerPart<typeof sealedLetters> = { handlers: () => ({ numbers }) }
