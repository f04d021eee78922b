import type { Ctx } from '../../../platform/http/context.ts'
import { heldBetween, womenOfSession } from '../../programme/facts.ts'
import { giversOf } from '../../programme/rules.ts'

/** How many days back a session without a roll is still named. */
const DAYS = 6

/** The sessions that this person gives to a group of whom somebody can be marked, or to everybody: those of today, and earlier ones that have no roll. */
export async function mine(ctx: Ctx) {
  const today = ctx.today.toString()
  const since = ctx.today.subtract({ days: DAYS }).toString()
  const all = await heldBetween(ctx, since, today)
  const own = all.filter((s) => giversOf(s).includes(ctx.actor.personId) && s.meantFor !== 'some')
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
  const peopled = await Array.fromAsync(shown, async (s) => !s.groupId || s.rollId !== null || (await canMark(ctx, s)))
  return { sessions: shown.filter((_, i) => peopled[i]) }
}

/** Somebody of its group can be marked: of today, somebody who is in the house. A roll of nobody leads nowhere. */
async function canMark(ctx: Ctx, { sessionId, onDay }: { sessionId: string; onDay: string }): Promise<boolean> {
  const women = await womenOfSession(ctx, sessionId)
  if (women.length === 0 || onDay !== ctx.today.toString()) return women.length > 0
  const here = ctx.db.selectFrom('cases').select('caseId').where('caseId', 'in', women)
  return (await here.where('presence', '=', 'in_house').limit(1).executeTakeFirst()) !== undefined
}
