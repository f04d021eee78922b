import type { SealedClass } from '../../kernel/contract.ts'
import type { Ctx } from '../http/context.ts'

/** Where a sealed document stands: the column `body` of one row. */
export const place = (table: string, row: string) => ({ table, row, column: 'body' })

type Row = { caseId: string; id: string; body: string }

/** Opens documents of one table; null where this person holds no key. */
export async function openDocs<T>(
  ctx: Ctx,
  cls: SealedClass,
  table: string,
  rows: readonly Row[],
): Promise<(T | null)[]> {
  const texts = await ctx.seal.openAll(
    cls,
    rows.map((r) => ({ caseId: r.caseId, place: place(table, r.id), envelope: r.body })),
  )
  return texts.map((text) => (text === null ? null : (JSON.parse(text) as T))) // sealed as this document, authenticated with its place
}

export async function openDoc<T>(ctx: Ctx, cls: SealedClass, table: string, row: Row | undefined): Promise<T | null> {
  return row ? ((await openDocs<T>(ctx, cls, table, [row]))[0] ?? null) : null
}
