import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { openRows, shown, unlessSilenced } from '../facts/rows.ts'

/** More than these nobody reads on one page; that there are more is said. */
const MOST = 300

/** What should have been done before today, whoever's it is: for those who lead. No words of anybody are opened for it. */
export async function late(ctx: Ctx) {
  const due = await openRows(ctx)
    .where('tasks.dueOn', '<', ctx.today.toString())
    .orderBy('tasks.dueOn')
    .orderBy('tasks.madeAt')
    .limit(MOST + 1)
    .execute()
  const rows = await unlessSilenced(ctx, due.slice(0, MOST))
  const tasks = await shown(
    ctx,
    rows.map((r) => ({ ...r, text: null })),
  )
  const labels = await labelsOf(
    ctx,
    rows.flatMap((r) => r.caseId ?? []),
  )
  return {
    today: ctx.today.toString(),
    tasks: tasks.map((t) => ({ ...t, who: labels.get(t.caseId ?? '') ?? null })),
    isCut: due.length > MOST,
  }
}
