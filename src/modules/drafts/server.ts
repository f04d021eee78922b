import type { ServerPart } from '../../platform/http/server-part.ts'
import * as commands from './commands.ts'
import type { drafts } from './contract.ts'
import * as views from './views.ts'

export const server: ServerPart<typeof drafts> = {
  handlers: () => ({ ...commands, ...views }),
  jobs: [
    {
      name: 'forget-idempotency-keys',
      cron: '30 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.forget_old($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
