import type { ServerPart } from '../../platform/http/server-part.ts'
import { decline, grant, takeBack } from './commands/answer.ts'
import { ask } from './commands/ask.ts'
import type { lending } from './contract.ts'
import { ofCase, requests } from './queries.ts'

export const server: ServerPart<typeof lending> = {
  handlers: () => ({ ask, grant, decline, takeBack, requests, ofCase }),
}
