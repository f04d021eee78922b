import type { ServerPart } from '../../platform/http/server-part.ts'
import { add, close, doStep, giveStep, read, tell as told } from './commands/follow.ts'
import { deliver, makeLetter } from './commands/letter.ts'
import { passOn } from './commands/pass-on.ts'
import { report } from './commands/report.ts'
import type { incidents } from './contract.ts'
import type { Ports } from './ports.ts'
import { book, file, page, tell, whom } from './queries.ts'

export const server: ServerPart<typeof incidents, Ports> = {
  handlers: (ports) => ({
    ...{ whom, report, book, page, file, add, tell: told, read, giveStep, doStep, close },
    ...{ makeLetter: makeLetter(ports), deliver, passOn },
  }),
  timeline: { incidents: tell },
  jobs: [
    {
      name: 'escalate-incidents',
      cron: '*/10 * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.escalate_incidents($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
