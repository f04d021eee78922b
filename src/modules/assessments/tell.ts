import type { Ctx } from '../../platform/http/context.ts'
import { viewPlace } from './commands/comprehensive.ts'
import { strengthsOf } from './facts.ts'

type Told = Promise<Map<string, string | null>>

/** A version of the assessment: what she can and what she wishes, for whoever may read it. */
export async function tellAssessments(ctx: Ctx, caseId: string, ids: readonly string[]): Told {
  const { lines, wishes } = await strengthsOf(ctx, caseId)
  const text =
    lines === null
      ? null
      : [lines[0], wishes && `“${wishes.replaceAll(/[“”"]/g, '')}”`].filter((line) => line).join('\n')
  return new Map(ids.map((id) => [id, text]))
}

export async function tellViews(ctx: Ctx, caseId: string, ids: readonly string[]): Told {
  const rows = await ctx.db
    .selectFrom('psychologistViews')
    .select(['viewId', 'body'])
    .where('caseId', '=', caseId)
    .where('viewId', 'in', [...ids])
    .execute()
  const texts = await ctx.seal.openAll(
    'narrative',
    rows.map((r) => ({ caseId, place: viewPlace(r.viewId), envelope: r.body })),
  )
  const known = new Map(rows.map((r, i) => [r.viewId, texts[i] ?? null]))
  return new Map(ids.map((id) => [id, known.get(id) ?? null]))
}
