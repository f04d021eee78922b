import type { SealedClass } from '../../kernel/contract.ts'
import type { Group } from '../../kernel/policy.ts'
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

/** A document of no one case, or that all of a group must read, under the key of that group (`GROUPS` in kernel/policy.ts). */
export const sealShared = (ctx: Ctx, code: Group, table: string, row: string, doc: unknown): Promise<string> =>
  ctx.seal.sealShared(code, place(table, row), JSON.stringify(doc))

/** Null for whoever reads the row and is not of the group. Where it is about a case, the read log says so. */
export async function openShared<T>(
  ctx: Ctx,
  code: Group,
  table: string,
  row: { id: string; body: string },
  caseId?: string,
): Promise<T | null> {
  const text = await ctx.seal.openShared(code, place(table, row.id), row.body, caseId)
  return text === null ? null : (JSON.parse(text) as T) // sealed as this document, authenticated with its place
}
