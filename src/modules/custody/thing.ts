import type { Ctx } from '../../platform/http/context.ts'

type Thing = { item: string; condition: string | null }

const placeOf = (belongingId: string) => ({ table: 'belongings', row: belongingId, column: 'body' })

/** What she brought, in the words of whoever wrote it down, for the house that keeps it and for nobody who steals a copy. */
export const sealThing = (ctx: Ctx, belongingId: string, thing: Thing): Promise<string> =>
  ctx.seal.sealShared('staff', placeOf(belongingId), JSON.stringify(thing))

/** Null for whoever reads the rows and is not of the house: an auditor counts. */
export async function openThing(
  ctx: Ctx,
  row: { belongingId: string; body: string },
  caseId: string,
): Promise<Thing | null> {
  const text = await ctx.seal.openShared('staff', placeOf(row.belongingId), row.body, caseId)
  return text === null ? null : (JSON.parse(text) as Thing) // sealed by sealThing, authenticated with its place
}
