import type { Happened } from '../../kernel/event.ts'
import type { NewTask } from '../../kernel/task.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Display } from '../cases/facts/labels.ts'
import type { IdentityEvent } from '../clients/events.ts'
import type { Identity, KnownSoFar } from '../clients/facts.ts'

type NewCase = { display: Display; openedOn: string; responsibleId?: string | undefined }
type Key = { kid: string; key: Buffer }

/** What others do for this module. */
export type Ports = {
  /** the next free code of a protected woman */
  nextCode: (ctx: Ctx) => Promise<string>
  /** files with an equal number; counted, so that nobody asks for hours on end. Call it before anything is recorded. */
  askMarks: (ctx: Ctx, about: KnownSoFar) => Promise<{ caseId: string; kind: string }[]>
  /** what an office sent with its account: when, and by which; refused once it is registered */
  offerOf: (ctx: Ctx, offerId: string) => Promise<{ officePersonId: string; sentAt: string }>
  /** it is the referral of this case now */
  takeOffer: (ctx: Ctx, offerId: string, caseId: string) => Promise<void>
  openCases: (ctx: Ctx, cases: readonly NewCase[]) => Promise<{ caseId: string; clientId: string }[]>
  addTasks: (ctx: Ctx, tasks: readonly Omit<NewTask, 'text'>[]) => Promise<void>
  saveIdentities: (
    ctx: Ctx,
    all: readonly { caseId: string; identity: Identity; people: readonly string[] }[],
  ) => Promise<{ caseId: string; event: IdentityEvent; key: Key }[]>
  /** events of a whole list, and the evidence they are. Call it last: the chain stays locked until the commit. */
  recordMany: (ctx: Ctx, events: readonly Happened[]) => Promise<void>
}
