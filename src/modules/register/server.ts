import type { ServerPart } from '../../platform/http/server-part.ts'
import { resealBodies } from '../../platform/seal/reseal-bodies.ts'
import { decideAlike, decideRow, openKinds } from './commands/decide.ts'
import { drop, read, setMapping } from './commands/read.ts'
import { take, takeMore, undo } from './commands/take.ts'
import type { register } from './contract.ts'
import type { Ports } from './ports.ts'
import { kits, letters, ofCase } from './queries/past.ts'
import { list, page } from './queries/registers.ts'
import { UNDO_DAYS } from './rules.ts'

export const server: ServerPart<typeof register, Ports> = {
  handlers: (ports) => ({
    ...{ list, page, ofCase, kits, letters, openKinds, decideRow, decideAlike, drop, undo },
    read: read(ports),
    setMapping: setMapping(ports),
    take: take(ports),
    takeMore: takeMore(ports),
  }),
  reseal: [resealBodies([['past_cases', 'case_id']])],
  jobs: [
    {
      name: 'let-registers-go',
      cron: '50 18 * * *',
      run: async (client, now) =>
        (await client.query<{ n: number }>('select sec.let_registers_go($1, $2) as n', [UNDO_DAYS, now.toString()]))
          .rows[0]?.n ?? 0,
    },
  ],
}
