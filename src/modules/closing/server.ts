import type { ServerPart } from '../../platform/http/server-part.ts'
import { reopen, shut } from './commands.ts'
import type { closing } from './contract.ts'
import { ofCase } from './queries.ts'
import { OPEN_DAYS } from './rules.ts'

export const server: ServerPart<typeof closing> = {
  handlers: () => ({ reopen, shut, ofCase }),
  jobs: [
    {
      name: 'shut-forgotten',
      cron: '10 18 * * *',
      run: async (client, now) => {
        const before = now.subtract({ hours: OPEN_DAYS * 24 }).toString()
        const { rows } = await client.query<{ n: number }>('select sec.shut_forgotten($1, $2) as n', [
          before,
          now.toString(),
        ])
        return rows[0]?.n ?? 0
      },
    },
  ],
}
