import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { judgedWeek } from '../queries/judged-week.ts'
import { tasks } from '../tasks.ts'
import { titlesNameNobody } from './names-nobody.ts'

/** The head publishes what another person proposed: from now on the house sees this version. */
export async function publishWeek(ctx: Ctx, input: { weekOn: string; version: number }) {
  const { weekOn } = input
  const week = await proposedWeek(ctx, input)
  const { sessions, clashing } = await judgedWeek(ctx, weekOn)
  if (clashing > 0) throw new Refusal('clashes', { params: { count: clashing } })
  // whoever came since it was written: what is published is on paper and in calendars
  await titlesNameNobody(
    ctx,
    sessions.map((s) => s.title),
  )
  const number = week.publishedNumber + 1
  const key = { centreId: ctx.actor.centreId, weekOn, number }
  await ctx.db
    .insertInto('publishedWeeks')
    .values({
      ...key,
      proposedBy: week.proposedBy,
      approvedBy: ctx.actor.personId,
      publishedAt: ctx.now.toString(),
    })
    .execute()
  const rows = sessions.map(({ group, deliverer, place, equipment, isSeries: _, version: __, helpers: ___, ...s }) => ({
    ...{ ...key, ...s, groupName: group, delivererName: deliverer, placeName: place, equipmentName: equipment },
  }))
  await ctx.db.insertInto('publishedSessions').values(rows).execute()
  const beside = sessions.flatMap(({ sessionId, helpers }) =>
    helpers.map(({ name, ...h }) => ({ ...key, sessionId, ...h, delivererName: name })),
  )
  if (beside.length > 0) await ctx.db.insertInto('publishedHelpers').values(beside).execute()
  await decided(ctx, week, { state: 'published', publishedNumber: number, taskId: null })
  await ctx.record(events.week_published, {
    subject: ['timetable_weeks', weekOn],
    details: { on: weekOn, sessions: rows.length, number },
  })
  return { number }
}

/** Given back with what is to be mended; it is a draft again. */
export async function returnWeek(ctx: Ctx, input: z.output<typeof programme.returnWeek.input>) {
  const week = await proposedWeek(ctx, input)
  const { weekOn } = input
  const taskId = await addTask(ctx, tasks.mend_week, { id: weekOn, ownerId: week.proposedBy, params: { on: weekOn } })
  await decided(ctx, week, { state: 'draft', returnedFor: input.returnedFor, taskId })
  await ctx.record(events.week_returned, {
    subject: ['timetable_weeks', weekOn],
    details: { on: weekOn, for: input.returnedFor },
  })
  return {}
}

async function proposedWeek(ctx: Ctx, { weekOn, version }: { weekOn: string; version: number }) {
  await oneWriter(ctx)
  const week = await ctx.db
    .selectFrom('timetableWeeks')
    .select(['weekOn', 'state', 'proposedBy', 'publishedNumber', 'taskId', 'version'])
    .where('weekOn', '=', weekOn)
    .executeTakeFirst()
  if (!week) throw new Refusal('not_found')
  const { proposedBy } = week
  if (week.state !== 'proposed' || proposedBy === null) throw new Refusal('week_not_proposed')
  if (week.version !== version) throw new Refusal('stale_version')
  if (proposedBy === ctx.actor.personId) throw new Refusal('own_proposal')
  return { ...week, proposedBy }
}

type Decision =
  | { state: 'published'; publishedNumber: number; taskId: null }
  | { state: 'draft'; returnedFor: z.output<typeof programme.returnWeek.input>['returnedFor']; taskId: string }

async function decided(ctx: Ctx, week: Awaited<ReturnType<typeof proposedWeek>>, to: Decision): Promise<void> {
  if (week.taskId) await finishTask(ctx, week.taskId)
  await ctx.db
    .updateTable('timetableWeeks')
    .set({ ...to, version: week.version + 1 })
    .where('weekOn', '=', week.weekOn)
    .execute()
}
