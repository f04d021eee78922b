import type { ServerPart } from '../../platform/http/server-part.ts'
import { decideAlike, openKinds } from './commands/decide-alike.ts'
import { decideRow } from './commands/decide-row.ts'
import { drop, read, setMapping } from './commands/read.ts'
import { setCode } from './commands/set-code.ts'
import type { lists } from './contract.ts'
import type { Ports } from './ports.ts'
import { readingOf } from './progress.ts'
import { list, notConfirmed, page } from './queries/lists.ts'

export const server: ServerPart<typeof lists, Ports> = {
  handlers: (ports) => ({
    list,
    page,
    read: read(ports),
    reading: async (ctx) => ({ reading: readingOf(ctx.actor.personId) }),
    setMapping: setMapping(ports),
    decideRow,
    drop,
    openKinds,
    decideAlike,
    setCode,
  }),
  waiting: notConfirmed,
}
