import type { ServerPart } from '../../platform/http/server-part.ts'
import { send, withdraw } from './commands/offers.ts'
import type { offers } from './contract.ts'
import { list, read } from './queries/offers.ts'
import { status } from './queries/status.ts'

export const server: ServerPart<typeof offers> = {
  handlers: () => ({ status, send, withdraw, list, read }),
}
