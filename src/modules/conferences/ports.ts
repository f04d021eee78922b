import type { Ctx } from '../../platform/http/context.ts'

export type AgendaLine = { code: string; count: number; of: number | null }

/** What a conference asks of others for its page. */
export type Ports = {
  lines: readonly ((ctx: Ctx, caseId: string, since: string) => Promise<AgendaLine[]>)[]
}
