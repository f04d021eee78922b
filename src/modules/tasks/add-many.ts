import { newId } from '../../kernel/id.ts'
import { addressOf, type NewTask, windowOf } from '../../kernel/task.ts'
import type { Ctx } from '../../platform/http/context.ts'

/** Tasks without free words, all in one statement. An owner who is not named is the role's. */
export async function addTasks(ctx: Ctx, tasks: readonly Omit<NewTask, 'text'>[]): Promise<void> {
  if (tasks.length === 0) return
  const rows = tasks.map((t) => {
    const window = windowOf(t, ctx.today)
    return {
      task_id: newId(ctx.now),
      case_id: t.caseId ?? null,
      kind: t.task.kind,
      params: t.params ?? {},
      owner_id: t.ownerId ?? null,
      owner_role: t.ownerId ? null : (t.task.owner?.[0] ?? 'social_worker'),
      from_on: window.fromOn,
      due_on: window.dueOn,
      link: addressOf(t),
    }
  })
  await ctx.client.query(
    `insert into tasks (centre_id, task_id, case_id, kind, params, owner_id, owner_role, from_on, due_on, made_at, link)
     select $1, r.task_id, r.case_id, r.kind, r.params, r.owner_id, r.owner_role, r.from_on, r.due_on, $2, r.link
     from jsonb_to_recordset($3::jsonb) as r (task_id uuid, case_id uuid, kind text, params jsonb, owner_id uuid, owner_role text, from_on date, due_on date, link text)`,
    [ctx.actor.centreId, ctx.now.toString(), JSON.stringify(rows)],
  )
}
