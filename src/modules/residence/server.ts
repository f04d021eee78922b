import type { ServerPart } from '../../platform/http/server-part.ts'
import * as beds from './commands/beds.ts'
import * as presence from './commands/presence.ts'
import * as roll from './commands/roll.ts'
import { saveRoom } from './commands/save-room.ts'
import { takeBackReturn } from './commands/take-back.ts'
import type { residence } from './contract.ts'
import { followProtection, hasBeds, tellBeds } from './facts.ts'
import { away } from './queries/away.ts'
import { expected } from './queries/expected.ts'
import { nights } from './queries/nights.ts'
import { rollWaits } from './queries/roll.ts'
import * as rooms from './queries/rooms.ts'
import { tonight } from './queries/tonight.ts'
import { LATE_STEPS, ROLL } from './rules.ts'

const LATE_MINUTES = LATE_STEPS.map((s) => s.minutes)
type Job = NonNullable<ServerPart<typeof residence>['jobs']>[number]
/** What a function of the database asks for by the clock of the house; gives how much it asked. */
const asks = (name: string, cron: string, sql: string, given: readonly unknown[]): Job => ({
  ...{ name, cron },
  run: async (client, now) => (await client.query<{ n: number }>(sql, [...given, now.toString()])).rows[0]?.n ?? 0,
})

export const server: ServerPart<typeof residence> = {
  handlers: () => ({
    ...rooms,
    away,
    nights,
    tonight,
    expected,
    ...beds,
    ...presence,
    ...roll,
    saveRoom,
    takeBackReturn,
  }),
  timeline: { bed_periods: tellBeds },
  reseal: [followProtection],
  waiting: rollWaits,
  jobs: [
    asks('ask-for-rolls', '35 * * * *', 'select sec.ask_for_rolls($1, $2) as n', [ROLL.lateFrom]),
    asks('ask-for-late', '*/10 * * * *', 'select sec.ask_for_late($1, $2, $3) as n', LATE_MINUTES),
  ],
  ready: { rooms: hasBeds },
}
