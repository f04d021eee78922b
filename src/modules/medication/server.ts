import type { ServerPart } from '../../platform/http/server-part.ts'
import { endPlan, mark, savePlan } from './commands.ts'
import type { medication } from './contract.ts'
import { ofCase, round, waiting } from './queries.ts'
import { BACK_DAYS, LATE_MINUTES } from './rules.ts'

export const server: ServerPart<typeof medication> = {
  handlers: () => ({ ofCase, savePlan, endPlan, round, mark }),
  waiting,
  jobs: [
    {
      name: 'ask-for-doses',
      cron: '*/15 * * * *',
      run: async (client, now) =>
        (
          await client.query<{ n: number }>('select sec.ask_for_doses($1, $2, $3) as n', [
            ...[LATE_MINUTES, BACK_DAYS],
            now.toString(),
          ])
        ).rows[0]?.n ?? 0,
    },
  ],
}
