import type { ServerPart } from '../../platform/http/server-part.ts'
import {
  announce,
  came,
  drop,
  giveThing,
  left,
  letIn,
  note,
  pass,
  seen,
  takeBack,
  takeBackPass,
  takeThing,
} from './commands.ts'
import type { gate } from './contract.ts'
import { book } from './earlier.ts'
import { coming, likenesses, today, waiting } from './queries.ts'
import { EARLY_MINUTES } from './rules.ts'

export const server: ServerPart<typeof gate> = {
  handlers: () => ({
    today,
    book,
    note,
    letIn,
    left,
    pass,
    takeBack,
    takeBackPass,
    takeThing,
    giveThing,
    came,
    coming,
    announce,
    drop,
    likenesses,
    seen,
  }),
  waiting,
  jobs: [
    {
      name: 'follow-passings',
      cron: '* * * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.follow_passings($1, $2) as n', [EARLY_MINUTES, now.toString()]))
          .rows[0]?.n ?? 0,
    },
  ],
}
