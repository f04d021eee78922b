import type { ServerPart } from '../../platform/http/server-part.ts'
import { ask, decide, make, recall, take } from './commands/extracts.ts'
import type { extracts } from './contract.ts'
import type { Ports } from './ports.ts'
import { one, register } from './queries/register.ts'

export const server: ServerPart<typeof extracts, Ports> = {
  handlers: (ports) => ({ register, one: one(ports), ask, decide, make, take, recall }),
  jobs: [
    {
      name: 'let-extracts-go',
      cron: '50 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.let_extracts_go($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
