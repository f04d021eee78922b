import type { ServerPart } from '../../platform/http/server-part.ts'
import { ask } from './commands.ts'
import type { backups } from './contract.ts'
import { state } from './queries.ts'
import { BACKUP_HOURS, DRILL_DAYS } from './rules.ts'

export const server: ServerPart<typeof backups> = {
  handlers: () => ({ state, ask }),
  jobs: [
    {
      name: 'follow-backups',
      cron: '25 * * * *',
      run: async (client, now) => {
        const { rows } = await client.query<{ n: number }>('select sec.follow_backups($1, $2, $3) as n', [
          BACKUP_HOURS,
          DRILL_DAYS,
          now.toString(),
        ])
        return rows[0]?.n ?? 0
      },
    },
  ],
}
