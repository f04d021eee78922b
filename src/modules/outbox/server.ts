import type { ServerPart } from '../../platform/http/server-part.ts'
import { putAside, putPart, settle } from './commands.ts'
import type { outbox } from './contract.ts'
import { asides, key, open, openDraft, parts, picture } from './queries.ts'

export const server: ServerPart<typeof outbox> = {
  handlers: () => ({ key, open, openDraft, parts, putPart, picture, putAside, asides, settle }),
  jobs: [
    {
      name: 'forget-parts',
      cron: '40 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.forget_parts($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
