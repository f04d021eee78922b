import type { ServerPart } from '../../platform/http/server-part.ts'
import { compare, SLICE, verify, verifySlice } from './chain.ts'
import { checkpoint } from './commands.ts'
import type { audit } from './contract.ts'
import type { Ports } from './ports.ts'
import { entries, readersOfCase, reads } from './queries.ts'

export const server: ServerPart<typeof audit, Ports> = {
  handlers: (ports) => ({
    verify,
    verifySlice,
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
    {
      // where each lane of the chain ends, bound into lane 0
      name: 'chain-lanes',
      cron: '* * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.chain_lanes($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
    {
      // the whole chain, every night, in slices that keep nobody waiting: one in the morning in the west of the country
      name: 'verify-chain',
      cron: '10 18 * * *',
      untilNothing: true,
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.verify_night($1, $2) as n', [SLICE, now.toString()])).rows[0]
          ?.n ?? 0,
    },
  ],
}
