import type { ServerPart } from '../../platform/http/server-part.ts'
import { ATTENDED } from '../groups/rules.ts'
import { chooseGoals } from './commands/choose-goals.ts'
import type { attendance } from './contract.ts'
import { attendance as twoWeeks } from './queries/attendance.ts'
import { classGoals } from './queries/class-goals.ts'
import { mine, missing, waiting } from './queries/mine.ts'
import { overview } from './queries/overview.ts'
import { ASK_WITHIN, DAYS, REVIEW_BELOW, TALK_BELOW } from './rules.ts'

export const server: ServerPart<typeof attendance> = {
  handlers: () => ({ mine, missing, twoWeeks, overview, classGoals, chooseGoals }),
  waiting,
  jobs: [
    {
      name: 'ask-about-attendance',
      cron: '20 19 * * *',
      run: async (client, now) =>
        (
          await client.query<{ n: number }>('select sec.ask_about_attendance($1, $2, $3, $4, $5, $6) as n', [
            ...[DAYS, ATTENDED, TALK_BELOW, REVIEW_BELOW, ASK_WITHIN],
            now.toString(),
          ])
        ).rows[0]?.n ?? 0,
    },
  ],
}
