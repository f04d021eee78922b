import type { ServerPart } from '../../platform/http/server-part.ts'
import * as beds from './commands/beds.ts'
import * as presence from './commands/presence.ts'
import * as roll from './commands/roll.ts'
import { saveRoom } from './commands/save-room.ts'
import type { residence } from './contract.ts'
import { followProtection, hasBeds, tellBeds } from './facts.ts'
import { away } from './queries/away.ts'
import { expected } from './queries/expected.ts'
import { nights } from './queries/nights.ts'
import { rollWaits } from './queries/roll.ts'
import * as rooms from './queries/rooms.ts'
import { tonight } from './queries/tonight.ts'
import { LATE_STEPS, ROLL } from './rules.ts'

export const server: ServerPart<typeof residence> = {
  handlers: () => ({ ...rooms, away, nights, tonight, expected, ...beds, ...presence, ...roll, saveRoom }),
  timeline: { bed_periods: tellBeds },
  reseal: [followProtection],
  waiting: rollWaits,
  jobs: [
    {
      name: 'ask-for-rolls',
      cron: '35 * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.ask_for_rolls($1, $2) as n', [ROLL.lateFrom, now.toString()]))
          .rows[0]?.n ?? 0,
    },
    {
      name: 'ask-for-late',
      cron: '*/10 * * * *',
      run: async (client, now) =>
        (
          await client.query<{ n: number }>('select sec.ask_for_late($1, $2, $3) as n', [
            ...LATE_STEPS.map((s) => s.minutes),
            now.toString(),
          ])
        ).rows[0]?.n ?? 0,
    },
  ],
  ready: { rooms: hasBeds },
}
