import type { Ctx } from '../../platform/http/context.ts'
import { openShared, sealShared } from '../../platform/seal/bodies.ts'

type Thing = { item: string; condition: string | null }

/** What she brought, in the words of whoever wrote it down, for the house that keeps it and for nobody who steals a copy. */
export const sealThing = (ctx: Ctx, belongingId: string, thing: Thing): Promise<string> =>
  sealShared(ctx, 'staff', 'belongings', belongingId, thing)

/** Null for whoever reads the rows and is not of the house: an auditor counts. */
export const openThing = (ctx: Ctx, row: { belongingId: string; body: string }, caseId: string) =>
  openShared<Thing>(ctx, 'staff', 'belongings', { id: row.belongingId, body: row.body }, caseId)
