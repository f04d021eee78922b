import type { ServerPart } from '../../platform/http/server-part.ts'
import { putAside, settle } from './commands.ts'
import type { outbox } from './contract.ts'
import { asides, key, open, openDraft } from './queries.ts'

export const server: ServerPart<typeof outbox> = {
  handlers: () => ({ key, open, openDraft, putAside, asides, settle }),
}
