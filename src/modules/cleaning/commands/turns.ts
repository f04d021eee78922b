import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isTwice } from '../../../platform/database/broken-rule.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { cleaning } from '../contract.ts'
import { events } from '../events.ts'
import { countedFor, getTurn, hands, turnsOf, womenHere } from '../queries/roster.ts'
import { rotate, weekOf } from '../rules.ts'

type In<K extends keyof typeof cleaning> = z.output<(typeof cleaning)[K]['input']>

/** Somebody else planned at the same moment: what she made is looked at first. */
const moved = (error: unknown): never => {
  throw isTwice(error) ? new Refusal('roster_moved') : error
}

/** What is missing of the week from today on; of those who are alike whoever had fewest turns is next. */
export async function plan(ctx: Ctx, { onDay }: In<'plan'>) {
  const days = weekOf(Temporal.PlainDate.from(onDay))
  const open = days.filter((d) => d >= ctx.today.toString())
  if (open.length === 0) throw new Refusal('week_over')
  const made = rotate(open, await womenHere(ctx), await countedFor(ctx, days))
  if (made.length === 0) throw new Refusal('nothing_to_fill')
  const { centreId } = ctx.actor
  await ctx.client
    .query(
      `insert into chore_turns (centre_id, turn_id, on_day, chore, case_id)
       select $1, * from unnest($2::uuid[], $3::date[], $4::text[], $5::uuid[])`,
      [
        centreId,
        made.map(() => newId(ctx.now)),
        made.map((t) => t.onDay),
        made.map((t) => t.chore),
        made.map((t) => t.caseId),
      ],
    )
    .catch(moved)
  await ctx.record(events.planned, { details: { turns: made.length } })
  return { made: made.length }
}

/** Another woman takes it; whoever has a chore of that day herself changes with her. */
export async function change(ctx: Ctx, { turnId, caseId }: In<'change'>) {
  const turn = await getTurn(ctx, turnId)
  if (turn.doneAt) throw new Refusal('turn_done')
  if (turn.caseId === caseId) throw new Refusal('already_hers')
  const taker = (await hands(ctx, { turnId })).women.find((w) => w.caseId === caseId)
  if (!taker) throw new Refusal('chore_not_for_her')
  const own = (await turnsOf(ctx, { from: turn.onDay, until: turn.onDay })).find((t) => t.caseId === caseId)
  // one statement: both change or neither, and each has one a day at its end
  const done = await ctx.client
    .query(
      `update chore_turns set case_id = case when turn_id = $1 then $2::uuid else $3::uuid end
       where turn_id = any ($4) and done_at is null and case_id = case when turn_id = $1 then $3::uuid else $2::uuid end`,
      [turnId, caseId, turn.caseId, own ? [turnId, own.turnId] : [turnId]],
    )
    .catch(moved)
  if (done.rowCount !== (own ? 2 : 1)) throw new Refusal('roster_moved')
  await ctx.record(events.turn_changed, { subject: ['chore_turns', turnId], details: { chore: turn.chore } })
  return {}
}

export async function tick(ctx: Ctx, { turnId, isDone }: In<'tick'>) {
  const turn = await getTurn(ctx, turnId)
  if (turn.onDay > ctx.today.toString()) throw new Refusal('day_ahead')
  const done = await ctx.db
    .updateTable('choreTurns')
    .set({ doneAt: isDone ? ctx.now.toString() : null })
    .where('turnId', '=', turnId)
    .where('doneAt', isDone ? 'is' : 'is not', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('ticked_already')
  await ctx.record(events.turn_ticked, { subject: ['chore_turns', turnId], details: { chore: turn.chore } })
  return {}
}
