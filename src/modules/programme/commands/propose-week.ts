import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { judgedWeek } from '../queries/judged-week.ts'
import { tasks } from '../tasks.ts'

/** Lays a week before the head: with something in it, and with nothing that clashes. */
export async function proposeWeek(ctx: Ctx, input: { weekOn: string; version: number }) {
  await oneWriter(ctx)
  const { weekOn } = input
  const { sessions, clashing } = await judgedWeek(ctx, weekOn)
  if (sessions.length === 0) throw new Refusal('week_empty')
  if (clashing > 0) throw new Refusal('clashes', { params: { count: clashing } })
  const week = await ctx.db
    .selectFrom('timetableWeeks')
    .select(['state', 'taskId', 'version'])
    .where('weekOn', '=', weekOn)
    .executeTakeFirst()
  if (week?.state !== 'draft') throw new Refusal('week_not_draft')
  if (week.version !== input.version) throw new Refusal('stale_version')
  if (week.taskId) await finishTask(ctx, week.taskId)
  // of a week that has begun the house follows what is not so any more, until it is published
  const today = ctx.today.toString()
  const window = weekOn <= today ? { dueOn: today } : {}
  const taskId = await addTask(ctx, tasks.publish_week, { id: weekOn, params: { on: weekOn }, ...window })
  await ctx.db
    .updateTable('timetableWeeks')
    .set({
      ...{ state: 'proposed', taskId, returnedFor: null, version: week.version + 1 },
      ...{ proposedBy: ctx.actor.personId, proposedAt: ctx.now.toString() },
    })
    .where('weekOn', '=', weekOn)
    .execute()
  await ctx.record(events.week_proposed, {
    subject: ['timetable_weeks', weekOn],
    details: { on: weekOn, sessions: sessions.length },
  })
  return {}
}
