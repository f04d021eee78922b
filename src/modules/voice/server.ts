import type { ServerPart } from '../../platform/http/server-part.ts'
import { makeLetter, raise, tell } from './commands/follow.ts'
import { accuse, answer, speak } from './commands/say.ts'
import type { voice } from './contract.ts'
import { paper } from './one-paper.ts'
import type { Ports } from './ports.ts'
import { answerOf, colleagues, inbox, letter, waiting } from './queries.ts'
import { register, registerPaper } from './register.ts'

export const server: ServerPart<typeof voice, Ports> = {
  handlers: (ports) => ({
    ...{ colleagues, speak, accuse, answerOf, inbox, register, registerPaper, paper, answer },
    ...{ raise, tell, makeLetter: makeLetter(ports), letter },
  }),
  waiting,
}
