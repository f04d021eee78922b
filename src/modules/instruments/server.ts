import type { ServerPart } from '../../platform/http/server-part.ts'
import { finish } from './commands/finish.ts'
import { saveAnswers } from './commands/save-answers.ts'
import { setAside, start } from './commands/takings.ts'
import type { instruments } from './contract.ts'
import { results } from './queries/results.ts'
import { list, taking } from './queries/takings.ts'
import { tellTakings } from './tell.ts'

export const server: ServerPart<typeof instruments> = {
  handlers: () => ({ list, taking, results, start, saveAnswers, finish, setAside }),
  timeline: { instrument_takings: tellTakings },
}
