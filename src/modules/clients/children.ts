import type { StoredOf } from '../../kernel/form.ts'
import type { Ctx } from '../../platform/http/context.ts'
import type { childForm } from './forms/child.ts'

export type Child = StoredOf<typeof childForm>
export type StoredChild = Child & { childId: string; version: number }

export const childPlace = (childId: string) => ({ table: 'case_children', row: childId, column: 'body' })

/** Children of a case for whoever holds its identity; empty for others. */
export async function childrenOf(ctx: Ctx, caseId: string): Promise<StoredChild[]> {
  const rows = await ctx.db
    .selectFrom('caseChildren')
    .select(['childId', 'body', 'version'])
    .where('caseId', '=', caseId)
    .orderBy('childId')
    .execute()
  const texts = await ctx.seal.openAll(
    'identity',
    rows.map((r) => ({ caseId, place: childPlace(r.childId), envelope: r.body })),
  )
  return rows.flatMap((r, i) => {
    const text = texts[i]
    return text ? [{ ...(JSON.parse(text) as Child), childId: r.childId, version: r.version }] : [] // sealed by saveChild
  })
}

/** Those who are in the house and sleep beside her: her bed counts them. */
export const besideHer = (children: readonly Child[]): number =>
  children.filter((c) => c.sleeps === 'with_her' && !c.leftOn).length
