import type { EventKind } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Resealer, Teller } from '../../platform/http/server-part.ts'
import type { Seen } from './stages.ts'

/** What a case asks of the modules that keep its records. */
export type Ports = {
  /** files of women who are called like this, or have this number */
  find: (ctx: Ctx, text: string) => Promise<string[]>
  /** table → who gives the words of its records on the timeline */
  tellers: Readonly<Record<string, Teller>>
  /** everything that can happen; what is silent is not told */
  events: readonly EventKind[]
  /** who seals again when a woman becomes protected, or no longer */
  resealers: readonly Resealer[]
  /** what notes and attendance say of the gates of intervention */
  counted: (ctx: Ctx, caseId: string) => Promise<Seen | null>
}
