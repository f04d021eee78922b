import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { daysOfWeek } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { clearance } from '../../deliverers/facts.ts'
import { aroundOf } from '../around.ts'
import { clashesOf, type Slot } from '../clashes.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { sessionsBetween } from '../queries/sessions.ts'
import { giversOf } from '../rules.ts'
import { writeHelpers } from './session-row.ts'
import { touchWeeks } from './touch-weeks.ts'

/** The week before, again: each session on its weekday. What clashes there, what is there already, and whose papers do not hold by then is left out and counted. */
export async function copyWeek(ctx: Ctx, { weekOn }: { weekOn: string }) {
  await oneWriter(ctx)
  const days = daysOfWeek(weekOn)
  const from = daysOfWeek(Temporal.PlainDate.from(weekOn).subtract({ days: 7 }).toString())
  const before = await sessionsBetween(ctx, from[0] ?? weekOn, from[6] ?? weekOn)
  const around = await aroundOf(ctx, days)
  const isCleared = await clearance(ctx)
  const there: Slot[] = [...around.others]
  const rows = []
  const beside: Parameters<typeof writeHelpers>[1][number][] = []
  for (const s of before) {
    const onDay = days[from.indexOf(s.onDay)] ?? weekOn
    const sessionId = newId(ctx.now)
    const slot: Slot = { ...s, sessionId, onDay }
    if (isThere(slot, there) || !giversOf(slot).every((id) => isCleared(id, onDay))) continue
    if (clashesOf(slot, { ...around, others: there }).length > 0) continue
    there.push(slot)
    const { starts, ends, kind, title, meantFor, groupId, faith, delivererId, givesAs, placeId, equipmentId } = s
    beside.push({ sessionId, helpers: s.helpers })
    rows.push({
      ...{ centreId: ctx.actor.centreId, sessionId, onDay, starts, ends, kind, title, meantFor, groupId, faith },
      ...{ delivererId, givesAs, placeId, equipmentId, savedBy: ctx.actor.personId, savedAt: ctx.now.toString() },
    })
  }
  if (rows.length === 0) throw new Refusal('nothing_left')
  await ctx.db.insertInto('scheduledSessions').values(rows).execute()
  await writeHelpers(ctx, beside)
  await touchWeeks(ctx, [weekOn])
  const leftOut = before.length - rows.length
  await ctx.record(events.week_copied, {
    subject: ['timetable_weeks', weekOn],
    details: { on: weekOn, sessions: rows.length, leftOut },
  })
  return { copied: rows.length, leftOut }
}

/** A session that uses up nothing clashes with nothing: the same one is not put there twice. */
const isThere = (slot: Slot, there: readonly Slot[]): boolean =>
  there.some(
    (o) =>
      o.onDay === slot.onDay &&
      o.starts === slot.starts &&
      o.kind === slot.kind &&
      o.groupId === slot.groupId &&
      o.faith === slot.faith &&
      o.meantFor === slot.meantFor &&
      o.delivererId === slot.delivererId,
  )
