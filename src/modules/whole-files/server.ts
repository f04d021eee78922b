import type { ServerPart } from '../../platform/http/server-part.ts'
import { make } from './commands/make.ts'
import { take } from './commands/take.ts'
import type { wholeFiles } from './contract.ts'
import type { Ports } from './ports.ts'
import { ofCase } from './queries/of-case.ts'

export const server: ServerPart<typeof wholeFiles, Ports> = {
  handlers: (ports) => ({ ofCase, make: make(ports), take }),
  jobs: [
    {
      name: 'let-whole-files-go',
      cron: '52 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.let_whole_files_go($1) as n', [now.toString()])).rows[0]?.n ?? 0,
    },
  ],
}
