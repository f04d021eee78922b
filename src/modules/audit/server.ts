import type { ServerPart } from '../../platform/http/server-part.ts'
import { checkpoint } from './commands.ts'
import type { audit } from './contract.ts'
import type { Ports } from './ports.ts'
import { compare, entries, readersOfCase, reads, verify } from './queries.ts'

export const server: ServerPart<typeof audit, Ports> = {
  handlers: (ports) => ({
    verify,
    entries: entries(ports),
    reads,
    readersOfCase: readersOfCase(ports),
    checkpoint,
    compare,
  }),
  jobs: [
    {
      // refused calls are counted at once and chained by the minute
      name: 'chain-denied',
      cron: '* * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.chain_denied($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
    {
      // reads are written at once and hashed into the chain in batches (security.md 3.8)
      name: 'chain-reads',
      cron: '* * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.chain_reads($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
