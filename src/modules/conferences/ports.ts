import type { Ctx } from '../../platform/http/context.ts'

import type { LINES } from './rules.ts'

export type AgendaLine = { code: (typeof LINES)[number]; count: number; of: number | null }

/** What a conference asks of others for its page. */
export type Ports = {
  lines: readonly ((ctx: Ctx, caseId: string, since: string) => Promise<AgendaLine[]>)[]
}
