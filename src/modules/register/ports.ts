import type { Happened } from '../../kernel/event.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { Display } from '../cases/facts/labels.ts'
import type { Identity } from '../clients/facts.ts'

type Key = { kid: string; key: Buffer }

/** What a register asks of those who know the women, and of those who keep what came later. */
export type Ports = {
  /** by the index of the row: cases whose NIK is equal */
  casesByMarks: (
    ctx: Ctx,
    rows: readonly { nik: string | null; phone: string | null }[],
  ) => Promise<Map<number, { caseId: string; why: 'nik' | 'phone' }[]>>
  /** every name that this person can open */
  namesKnown: (ctx: Ctx) => Promise<readonly { caseId: string; name: string; kind: 'call' | 'full' | 'alias' }[]>
  openCases: (
    ctx: Ctx,
    cases: readonly { display: Display; openedOn: string }[],
  ) => Promise<{ caseId: string; clientId: string }[]>
  saveIdentities: (
    ctx: Ctx,
    all: readonly { caseId: string; identity: Identity; people: readonly string[] }[],
  ) => Promise<{ caseId: string; key: Key }[]>
  recordMany: (ctx: Ctx, events: readonly Happened[]) => Promise<void>
  /** which of these numbers the books of today have given */
  numbersTaken: (ctx: Ctx, numbers: readonly string[]) => Promise<ReadonlySet<string>>
  /** which of these serial numbers stand in the stock of today */
  serialsKnown: (ctx: Ctx, serials: readonly string[]) => Promise<ReadonlySet<string>>
}
