import type { TaskKind } from '../../../kernel/task.ts'
import type { Client } from '../../../platform/database/pool.ts'

/** By the clock of the house: what is not done by its last day can not be done any more, and asks for something else of the same owner, once a page. */
export async function replaceOver(
  client: Client,
  over: TaskKind,
  by: TaskKind & { within: number },
  now: Temporal.Instant,
): Promise<number> {
  const { rowCount } = await client.query(
    `with day as (select ($1::timestamptz at time zone c.time_zone)::date as today from centres c where c.centre_id = sec.centre()),
      late as (update tasks t set done_at = $1 from day where t.centre_id = sec.centre() and t.kind = $2 and t.done_at is null
        and t.due_on < day.today returning t.link, t.owner_id, t.owner_role)
    insert into tasks (centre_id, task_id, kind, owner_id, owner_role, from_on, due_on, made_at, link)
      select distinct on (l.link) sec.centre(), gen_random_uuid(), $3, l.owner_id, l.owner_role, day.today, day.today + $4::int, $1, l.link
      from late l cross join day
      where not exists (select from tasks t where t.centre_id = sec.centre() and t.kind = $3 and t.link = l.link and t.done_at is null)`,
    [now.toString(), over.kind, by.kind, by.within],
  )
  return rowCount ?? 0
}
