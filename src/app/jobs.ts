import type { Client } from '../platform/database/pool.ts'

export type Job = {
  name: string
  /** five fields, in UTC */
  cron: string
  /** gives how many things were done; runs inside a transaction of the centre's system actor */
  run(client: Client, now: Temporal.Instant): Promise<number>
}

/** All recurring work, in one place. Nothing here can open a sealed value: the worker holds no key. */
export const JOBS: readonly Job[] = [
  {
    // reads are written at once and hashed into the chain in batches (security.md 3.8)
    name: 'chain-reads',
    cron: '* * * * *',
    run: async (client, now) =>
      (await client.query<{ n: number }>('select sec.chain_reads($1) as n', [now.toString()])).rows[0]?.n ?? 0,
  },
  {
    name: 'forget-idempotency-keys',
    cron: '30 18 * * *',
    run: async (client, now) =>
      (await client.query<{ n: number }>('select sec.forget_old($1) as n', [now.toString()])).rows[0]?.n ?? 0,
  },
]
