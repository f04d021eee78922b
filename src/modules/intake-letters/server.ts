import type { ServerPart } from '../../platform/http/server-part.ts'
import { issue } from './commands.ts'
import type { intakeLetters } from './contract.ts'
import type { Ports } from './ports.ts'
import { print, women } from './queries.ts'

export const server: ServerPart<typeof intakeLetters, Ports> = {
  handlers: (ports) => ({ women: women(ports), issue: issue(ports), print: print(ports) }),
}
