import type { Ctx } from '../../../platform/http/context.ts'
import { heldBetween, womenOfSession } from '../../programme/facts.ts'

/** How many days back a session without a roll is still named. */
const DAYS = 6

/** The sessions that this person gives to a group with somebody in it, or to everybody: those of today, and earlier ones that have no roll. */
export async function mine(ctx: Ctx) {
  const today = ctx.today.toString()
  const since = ctx.today.subtract({ days: DAYS }).toString()
  const all = await heldBetween(ctx, since, today)
  const own = all.filter((s) => s.delivererId === ctx.actor.personId && s.meantFor !== 'some')
  if (own.length === 0) return { sessions: [] }
  const rolls = await ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'plannedId'])
    .where(
      'plannedId',
      'in',
      own.map((s) => s.sessionId),
    )
    .orderBy('savedAt', 'desc')
    .execute()
  const rollOf = new Map(rolls.map((r) => [r.plannedId, r.groupId])) // of two the first
  const sessions = own.map((s) => ({ ...s, rollId: rollOf.get(s.sessionId) ?? null }))
  const shown = sessions.filter((s) => s.onDay === today || s.rollId === null)
  const peopled = await Array.fromAsync(
    shown,
    async (s) => !s.groupId || (await womenOfSession(ctx, s.sessionId)).length > 0,
  )
  return { sessions: shown.filter((_, i) => peopled[i]) }
}
