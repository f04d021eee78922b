import type { ServerPart } from '../../platform/http/server-part.ts'
import { sign } from './commands/sign.ts'
import type { signatures } from './contract.ts'
import type { Ports } from './ports.ts'
import { copy, ofLetter } from './queries.ts'

export const server: ServerPart<typeof signatures, Ports> = {
  handlers: (ports) => ({ ofLetter: ofLetter(ports), sign: sign(ports), copy: copy(ports) }),
}
