import type { ServerPart } from '../../platform/http/server-part.ts'
import { save } from './commands.ts'
import type { staff } from './contract.ts'

export const server: ServerPart<typeof staff> = {
  handlers: () => ({ save }),
}
