import type { ServerPart } from '../../platform/http/server-part.ts'
import { invite, takeBack, tellNames } from './commands/invite.ts'
import type { invitations } from './contract.ts'
import { coming } from './queries/coming.ts'
import { mine } from './queries/mine.ts'

export const server: ServerPart<typeof invitations> = {
  handlers: () => ({ coming, mine, invite, tellNames, takeBack }),
}
