import type { ServerPart } from '../../platform/http/server-part.ts'
import { protect, rename } from './commands/protect.ts'
import * as stage from './commands/stage.ts'
import type { cases } from './contract.ts'
import type { Ports } from './ports.ts'
import { labels, list, listAsSheet } from './queries/list.ts'
import { page } from './queries/page.ts'
import { stay } from './queries/stay.ts'
import { timeline } from './queries/timeline.ts'

export const server: ServerPart<typeof cases, Ports> = {
  handlers: (ports) => ({
    list: list(ports),
    listSheet: listAsSheet(ports),
    labels,
    page: page(ports),
    stay,
    timeline: timeline(ports),
    ...stage,
    protect: protect(ports),
    rename,
  }),
}
