import type { ServerPart } from '../../platform/http/server-part.ts'
import { release } from './commands/release.ts'
import type { releases } from './contract.ts'
import { file } from './queries/files.ts'
import { draft, one, shelf } from './queries/reports.ts'
import { MOST_BACK, WHEN_DUE } from './rules.ts'

export const server: ServerPart<typeof releases> = {
  handlers: () => ({ shelf, draft, release, one, file }),
  jobs: [
    {
      name: 'ask-for-figures',
      cron: '45 18 * * *',
      run: async (client, now) =>
        (
          await client.query<{ n: number }>('select sec.ask_for_figures($1, $2, $3) as n', [
            JSON.stringify(WHEN_DUE),
            MOST_BACK,
            now.toString(),
          ])
        ).rows[0]?.n ?? 0,
    },
  ],
}
