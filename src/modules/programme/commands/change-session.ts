import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { clearance } from '../../deliverers/facts.ts'
import { aroundOf } from '../around.ts'
import { clashesOf } from '../clashes.ts'
import { programme } from '../contract.ts'
import { events } from '../events.ts'
import { helpersOf } from '../queries/beside.ts'
import { slotOf } from '../queries/clashes.ts'
import { sessionsBetween } from '../queries/sessions.ts'
import { giversOf } from '../rules.ts'
import { type InSeries, moved, toChange } from '../series.ts'
import { columnsOf, kept, writeHelpers } from './session-row.ts'
import { touchWeeks } from './touch-weeks.ts'

type Input = z.output<typeof programme.saveSession.input>

/**
 * Changes one session, or with it those of its series that are still as it was: what was changed by itself is an exception and stays.
 * What clashes is not saved, none of it. Published weeks get a further version.
 */
export async function changeSession(ctx: Ctx, input: Input, sessionId: string) {
  const before = await sessionNow(ctx, sessionId)
  if (before.isCancelled) throw new Refusal('session_cancelled')
  if (before.version !== input.version) throw clash(programme.saveSession, (again) => asPlanned(again, sessionId))
  const scope = input.scope ?? 'one'
  const { seriesId } = before
  const all = scope === 'one' || seriesId === null ? [before] : await seriesNow(ctx, seriesId)
  const rows = toChange(all, before, scope, ctx.today.toString())
  // the last first when all go to a later day: none of them steps onto the next before that one has moved
  const isLater = input.onDay > before.onDay
  const to = rows
    .map((s) => ({ ...s, newDay: moved(s.onDay, before.onDay, input.onDay) }))
    .toSorted((a, b) => (isLater ? b.onDay.localeCompare(a.onDay) : a.onDay.localeCompare(b.onDay)))
  // what is as it was does not make a draft of a published week; of a series each counts, as they may differ in what is no exception
  if (to.every((s) => isAsBefore(ctx, s, { ...input, onDay: s.newDay }))) throw new Refusal('nothing_changed')
  await mustBeFree(ctx, input, to)
  const sessionIds = to.map((s) => s.sessionId)
  // none of them stands in the way of another while they move
  await ctx.db.deleteFrom('sessionHelpers').where('sessionId', 'in', sessionIds).execute()
  for (const s of to)
    await kept(
      ctx.db
        .updateTable('scheduledSessions')
        .set({ ...columnsOf(ctx, { ...input, onDay: s.newDay }), version: s.version + 1 })
        .where('sessionId', '=', s.sessionId)
        .where('version', '=', s.version)
        .execute(),
    )
  await writeHelpers(
    ctx,
    sessionIds.map((id) => ({ sessionId: id, helpers: input.helpers })),
  )
  await touchWeeks(
    ctx,
    to.flatMap((s) => [s.onDay, s.newDay]),
  )
  await ctx.record(events.session_changed, {
    subject: ['scheduled_sessions', sessionId],
    details: { kind: input.kind, on: input.onDay, sessions: to.length },
  })
  return { sessionIds, leftOut: [] }
}

async function mustBeFree(ctx: Ctx, input: Input, to: readonly { sessionId: string; newDay: string }[]) {
  const around = await aroundOf(
    ctx,
    to.map((s) => s.newDay),
  )
  const ids = new Set(to.map((s) => s.sessionId))
  const others = around.others.filter((o) => !ids.has(o.sessionId))
  const slots = to.map((s) => ({ ...slotOf(input), sessionId: s.sessionId, onDay: s.newDay }))
  const count = slots.flatMap((s) => clashesOf(s, { ...around, others })).length
  if (count > 0) throw new Refusal('clashes', { params: { count } })
  const isCleared = await clearance(ctx)
  if (!slots.every((s) => giversOf(s).every((id) => isCleared(id, s.onDay)))) throw new Refusal('deliverer_not_cleared')
}

function isAsBefore(ctx: Ctx, before: Now, input: Input): boolean {
  const to = columnsOf(ctx, input)
  // the column tells the seconds too
  const was = { ...before, starts: before.starts.slice(0, 5), ends: before.ends.slice(0, 5) }
  const beside = (helpers: readonly { delivererId: string; givesAs: string }[]) =>
    helpers
      .map((h) => `${h.delivererId} ${h.givesAs}`)
      .toSorted()
      .join()
  const isSame = ([...SAME, ...WITH, ...ALONE, 'onDay'] as const).every((key) => was[key] === to[key])
  return isSame && beside(before.helpers) === beside(input.helpers)
}

const SAME = ['starts', 'ends', 'kind', 'title', 'meantFor', 'groupId', 'faith'] as const
const WITH = ['delivererId', 'placeId', 'equipmentId'] as const
const ALONE = ['givesAs', 'replacesOn'] as const

type Now = InSeries & {
  givesAs: string | null
  replacesOn: string | null
  helpers: readonly { delivererId: string; givesAs: string }[]
}

async function sessionNow(ctx: Ctx, sessionId: string) {
  const row = await ctx.db
    .selectFrom('scheduledSessions')
    .select(['sessionId', 'seriesId', 'onDay', 'isCancelled', 'version', ...SAME, ...WITH, ...ALONE])
    .where('sessionId', '=', sessionId)
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  return { ...row, helpers: (await helpersOf(ctx, [sessionId]))(sessionId) }
}

/** For whoever came too late: with the names of what it is held with. */
async function asPlanned(ctx: Ctx, sessionId: string) {
  const { onDay } = await sessionNow(ctx, sessionId)
  return (await sessionsBetween(ctx, onDay, onDay)).find((s) => s.sessionId === sessionId)
}

async function seriesNow(ctx: Ctx, seriesId: string): Promise<Now[]> {
  const rows = await ctx.db
    .selectFrom('scheduledSessions')
    .select(['sessionId', 'onDay', 'version', ...SAME, ...WITH, ...ALONE])
    .where('seriesId', '=', seriesId)
    .where('isCancelled', '=', false)
    .orderBy('onDay')
    .execute()
  const helpers = await helpersOf(
    ctx,
    rows.map((r) => r.sessionId),
  )
  return rows.map((r) => ({ ...r, helpers: helpers(r.sessionId) }))
}
