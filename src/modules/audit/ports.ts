import type { EventKind } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** How a case is called to this person: her name, her code or her number. */
export type Labels = (ctx: Ctx, caseIds: readonly string[]) => Promise<Map<string, { label: string }>>

/** What the audit page asks of the cases; `mustBeThere` refuses with `not_found` where there is none that this person may see. */
export type Ports = {
  labelsOf: Labels
  mustBeThere: (ctx: Ctx, caseId: string) => Promise<unknown>
  /** everything that can happen, and who is told of it */
  events: readonly EventKind[]
}
