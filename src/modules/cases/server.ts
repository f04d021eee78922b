import type { ServerPart } from '../../platform/http/server-part.ts'
import { protect, rename } from './commands/protect.ts'
import * as stage from './commands/stage.ts'
import * as tasks from './commands/tasks.ts'
import type { cases } from './contract.ts'
import type { Ports } from './ports.ts'
import { approvals, home } from './queries/home.ts'
import { labels, list } from './queries/list.ts'
import { page } from './queries/page.ts'
import { readers, timeline } from './queries/timeline.ts'

export const server: ServerPart<typeof cases, Ports> = {
  handlers: (ports) => ({
    list,
    labels,
    page,
    timeline: timeline(ports),
    readers,
    home,
    approvals,
    ...stage,
    ...tasks,
    protect: protect(ports),
    rename,
  }),
}
