import type { Ctx } from '../../platform/http/context.ts'

/** Where a kit became hers, which may be where she lives, and the number of the letter that allows a second one. */
type Handover = { place: string; letterNo: string | null }

const placeOf = (toolkitId: string) => ({ table: 'toolkits', row: toolkitId, column: 'handover' })

export const sealHandover = (ctx: Ctx, toolkitId: string, said: Handover): Promise<string> =>
  ctx.seal.sealShared('staff', placeOf(toolkitId), JSON.stringify(said))

/** Null for whoever reads the rows and is not of the house: treasurer and auditor count. */
export async function openHandover(ctx: Ctx, row: { toolkitId: string; handover: string | null }, caseId: string) {
  if (row.handover === null) return null
  const text = await ctx.seal.openShared('staff', placeOf(row.toolkitId), row.handover, caseId)
  return text === null ? null : (JSON.parse(text) as Handover) // sealed by sealHandover, authenticated with its place
}
