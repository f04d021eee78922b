import type { Ctx } from '../../platform/http/context.ts'

/** What stands sealed of a test outside. */
export type LspWords = { lsp: string; scheme: string; number: string | null }

const placeOf = (certificationId: string) => ({ table: 'certifications', row: certificationId, column: 'body' })

export const sealLsp = (ctx: Ctx, caseId: string, id: string, words: LspWords) =>
  ctx.seal.sealJson('display', caseId, placeOf(id), words)

type Row = { certificationId: string; caseId: string; body: string }

/** In the order of the rows; null where this person holds no key. */
export async function openLsp(ctx: Ctx, rows: readonly Row[]): Promise<(LspWords | null)[]> {
  const texts = await ctx.seal.openAll(
    'display',
    rows.map((r) => ({ caseId: r.caseId, place: placeOf(r.certificationId), envelope: r.body })),
  )
  return texts.map((text) => (text === null ? null : (JSON.parse(text) as LspWords))) // sealed by sealLsp, with its place
}

/** Under the new key, when she becomes protected or no longer. */
export async function resealLsp(ctx: Ctx, caseId: string, isProtected: boolean): Promise<void> {
  const rows = await ctx.db
    .selectFrom('certifications')
    .select(['certificationId', 'caseId', 'body'])
    .where('caseId', '=', caseId)
    .execute()
  for (const [i, words] of (await openLsp(ctx, rows)).entries()) {
    const id = rows[i]?.certificationId
    if (!words || !id) continue
    const body = await sealLsp(ctx, caseId, id, words)
    await ctx.db.updateTable('certifications').set({ body, isProtected }).where('certificationId', '=', id).execute()
  }
}
