import type { ServerPart } from '../../platform/http/server-part.ts'
import { letGo, lookedAt, remove, save } from './commands/reports.ts'
import type { builder } from './contract.ts'
import { choices, counted } from './queries/counted.ts'
import { guarded } from './queries/guarded.ts'
import { one, saved } from './queries/saved.ts'
import { LOOK_WITHIN } from './tasks.ts'

export const server: ServerPart<typeof builder> = {
  handlers: () => ({ choices, counted, saved, one, save, remove, lookedAt, guarded, letGo }),
  jobs: [
    {
      name: 'ask-for-reports',
      cron: '40 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.ask_for_reports($1, $2) as n', [LOOK_WITHIN, now.toString()]))
          .rows[0]?.n ?? 0,
    },
  ],
}
