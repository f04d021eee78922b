import type { Ctx } from '../../platform/http/context.ts'
import { viewPlace } from './commands/comprehensive.ts'
import { strengthsOf } from './facts.ts'
import { openBodies, takings } from './taking-store.ts'

type Told = Promise<Map<string, string | null>>

/** An instrument on the timeline: its name and, for whoever holds the key, the words of its band. Never a number. */
export async function tellTakings(ctx: Ctx, caseId: string, ids: readonly string[]): Told {
  const rows = await takings(ctx)
    .where('instrumentTakings.caseId', '=', caseId)
    .where('instrumentTakings.takingId', 'in', [...ids])
    .execute()
  const bodies = await openBodies(ctx, rows)
  return new Map(
    rows.map((r) => {
      const body = bodies.get(r.takingId)
      return [
        r.takingId,
        body ? [body.worded?.band, ...(body.worded?.notes ?? []), body.note].filter((line) => line).join('\n') : null,
      ]
    }),
  )
}

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
