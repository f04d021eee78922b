import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { daysOf, MOST_SESSIONS } from '../../../kernel/repeat.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { clearance, standsInDirectory } from '../../deliverers/facts.ts'
import { aroundOf } from '../around.ts'
import { clashesOf } from '../clashes.ts'
import type { programme } from '../contract.ts'
import { events } from '../events.ts'
import { oneWriter } from '../one-writer.ts'
import { slotOf } from '../queries/clashes.ts'
import { giversOf } from '../rules.ts'
import { changeSession } from './change-session.ts'
import { titlesNameNobody } from './names-nobody.ts'
import { columnsOf, kept, writeHelpers } from './session-row.ts'
import { touchWeeks } from './touch-weeks.ts'

type Input = z.output<typeof programme.saveSession.input>

/** Plans a session or a series, or changes one that is there. What clashes is not saved; a series may leave out the days that do. */
export async function saveSession(ctx: Ctx, input: Input) {
  if (input.starts >= input.ends) throw new Refusal('times_backwards')
  await titlesNameNobody(ctx, [input.title])
  await oneWriter(ctx)
  const givers = giversOf(slotOf(input))
  if (new Set(givers).size < givers.length) throw new Refusal('gives_twice')
  if (input.delivererId === undefined && givers.length > 0) throw new Refusal('helpers_alone')
  for (const id of givers) if (!(await standsInDirectory(ctx, id))) throw new Refusal('deliverer_not_cleared')
  return input.sessionId === undefined ? plan(ctx, input) : changeSession(ctx, input, input.sessionId)
}

async function plan(ctx: Ctx, input: Input) {
  const all = daysOf(input.onDay, repeatOf(input))
  if (all.length > MOST_SESSIONS) throw new Refusal('series_too_long', { params: { most: MOST_SESSIONS } })
  const around = await aroundOf(ctx, all)
  const slot = slotOf(input)
  const isCleared = await clearance(ctx)
  const free = all.filter((onDay) => clashesOf({ ...slot, onDay }, around).length === 0)
  const days = free.filter((onDay) => giversOf(slot).every((id) => isCleared(id, onDay)))
  const leftOut = all.filter((onDay) => !days.includes(onDay))
  if (free.length < all.length && !input.leavesOut)
    throw new Refusal('clashes', { params: { count: all.length - free.length } })
  if (days.length < free.length && !(input.leavesOut && days.length > 0)) throw new Refusal('deliverer_not_cleared')
  if (days.length === 0) throw new Refusal('nothing_left')
  const seriesId = days.length > 1 ? newId(ctx.now) : null
  const rows = days.map((onDay) => ({
    ...columnsOf(ctx, { ...input, onDay }),
    centreId: ctx.actor.centreId,
    sessionId: newId(ctx.now),
    seriesId,
  }))
  await kept(ctx.db.insertInto('scheduledSessions').values(rows).execute())
  await writeHelpers(
    ctx,
    rows.map(({ sessionId }) => ({ sessionId, helpers: input.helpers })),
  )
  await touchWeeks(ctx, days)
  await ctx.record(events.session_planned, {
    subject: ['scheduled_sessions', rows[0]?.sessionId ?? ''],
    details: { kind: input.kind, sessions: rows.length, on: days[0] ?? input.onDay },
  })
  return { sessionIds: rows.map((r) => r.sessionId), leftOut }
}

function repeatOf({ repeats, weekdays, untilOn, onDay }: Input) {
  if (!repeats || weekdays === undefined || untilOn === undefined) return null
  if (untilOn < onDay) throw new Refusal('series_backwards')
  return { weekdays, untilOn }
}
