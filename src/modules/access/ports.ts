import type { Handlers } from '../../kernel/contract.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { access } from './contract.ts'

type Own = Handlers<typeof access, Ctx>

/** How a case is called to this person: her name, her code or her number. */
export type Labels = (ctx: Ctx, caseIds: readonly string[]) => Promise<Map<string, { label: string }>>

/** What a person's leaving asks of the cases. */
export type CaseDesk = {
  /** gives her open cases, with their keys, to a social worker; answers how many */
  handOver(ctx: Ctx, fromPersonId: string, toPersonId: string): Promise<number>
  /** takes her off a case, with its keys */
  takeOff(ctx: Ctx, caseId: string, personId: string): Promise<void>
}

/** What `access` asks of the cases, which stand above it. */
export type Ports = CaseDesk & {
  labelsOf: Labels
  assign: Own['assign']
  unassign: Own['unassign']
  takeUp: Own['takeUp']
}
