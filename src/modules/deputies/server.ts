import { GROUPS } from '../../kernel/policy.ts'
import type { ServerPart } from '../../platform/http/server-part.ts'
import { end, name } from './commands.ts'
import type { deputies } from './contract.ts'
import { all } from './queries.ts'

/** The head alone opens files in an emergency by a key in one piece. */
const GIVEN_BY = JSON.stringify({ ...GROUPS, emergency: ['head'] })

export const server: ServerPart<typeof deputies> = {
  handlers: () => ({ all, name, end }),
  jobs: [
    {
      name: 'end-lent-keys',
      cron: '20 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.end_lent_keys($1, $2) as n', [GIVEN_BY, now.toString()])).rows[0]
          ?.n ?? 0,
    },
  ],
}
