import type { ServerPart } from '../../platform/http/server-part.ts'
import { carryOut, erase, giveBack, hold, lift, propose } from './commands.ts'
import type { retention } from './contract.ts'
import type { Ports } from './ports.ts'
import { certificate, page } from './queries.ts'
import { ACTIVE_YEARS, HEALTH_YEARS, INACTIVE_YEARS, LOOK_DAYS, NOT_ADMITTED_DAYS, PLACES_DAYS } from './rules.ts'

export const server: ServerPart<typeof retention, Ports> = {
  handlers: (ports) => ({
    ...{ page, propose, giveBack, erase, carryOut, hold, lift },
    certificate: certificate(ports),
  }),
  jobs: [
    {
      name: 'list-retention',
      cron: '40 18 * * *',
      run: async (client, now) => {
        const { rows } = await client.query<{ n: number }>('select sec.list_retention($1, $2, $3, $4, $5, $6) as n', [
          ACTIVE_YEARS + INACTIVE_YEARS,
          NOT_ADMITTED_DAYS,
          HEALTH_YEARS,
          PLACES_DAYS,
          LOOK_DAYS,
          now.toString(),
        ])
        return rows[0]?.n ?? 0
      },
    },
  ],
}
