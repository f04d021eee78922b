import type { Ctx } from '../../platform/http/context.ts'
import { openBodies, takings } from './taking-store.ts'

/** An instrument on the timeline: its name and, for whoever holds the key, the words of its band. Never a number. */
export async function tellTakings(
  ctx: Ctx,
  caseId: string,
  ids: readonly string[],
): Promise<Map<string, string | null>> {
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
