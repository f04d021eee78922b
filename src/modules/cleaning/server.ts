import type { ServerPart } from '../../platform/http/server-part.ts'
import { endRest, rest } from './commands/rests.ts'
import { change, plan, tick } from './commands/turns.ts'
import type { cleaning } from './contract.ts'
import { hands, week } from './queries/roster.ts'

export const server: ServerPart<typeof cleaning> = {
  handlers: () => ({ week, hands, plan, change, tick, rest, endRest }),
}
