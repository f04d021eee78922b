import { instantIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { heldBetween, womenOfSession } from '../../programme/facts.ts'
import { giversOf } from '../../programme/rules.ts'

/** How many days back a session without a roll is still named. */
const DAYS = 6

type Held = Awaited<ReturnType<typeof heldBetween>>[number]

/** What is held these days for a group or for everybody, by whomever. */
async function heldLately(ctx: Ctx): Promise<Held[]> {
  const since = ctx.today.subtract({ days: DAYS }).toString()
  const all = await heldBetween(ctx, since, ctx.today.toString())
  return all.filter((s) => s.meantFor !== 'some')
}

const isMine = (ctx: Ctx) => (s: Held) => giversOf(s).includes(ctx.actor.personId)

/** The sessions that this person gives to a group of whom somebody can be marked, or to everybody: those of today, and earlier ones that have no roll. */
export async function mine(ctx: Ctx) {
  const own = await withRolls(ctx, (await heldLately(ctx)).filter(isMine(ctx)))
  const today = ctx.today.toString()
  return {
    sessions: await peopled(
      ctx,
      own.filter((s) => s.onDay === today || s.rollId === null),
    ),
  }
}

/** What others gave in these days and nobody wrote the roll of, for whoever keeps the attendance: it is known by whom. */
export async function missing(ctx: Ctx) {
  const own = isMine(ctx)
  const others = (await heldLately(ctx)).filter((s) => !own(s) && giversOf(s).length > 0 && hasBegun(ctx, s))
  const open = (await withRolls(ctx, others)).filter((s) => s.rollId === null)
  const sessions = await Array.fromAsync(open, async (s) => {
    const women = s.groupId ? await womenOfSession(ctx, s.sessionId) : null
    const known = women === null ? [] : await knownOf(ctx, women)
    return {
      ...s,
      isHeld: women === null || (women.length > 0 && (known.length === 0 || hasSomebody(ctx, s, known))),
      mayMark: women === null || known.length > 0,
    }
  })
  return { sessions: sessions.filter((s) => s.isHeld) }
}

type Known = Awaited<ReturnType<typeof knownOf>>[number]

/** A roll is opened by whoever knows somebody on it; of any other session he asks whoever gave it. */
async function knownOf(ctx: Ctx, women: readonly string[]) {
  if (women.length === 0) return []
  return await ctx.db
    .selectFrom('cases')
    .select(['presence'])
    .where('caseId', 'in', [...women])
    .execute()
}

/** Of today, somebody who is in the house: a roll of nobody leads nowhere. */
const hasSomebody = (ctx: Ctx, { onDay }: { onDay: string }, women: readonly Known[]) =>
  onDay === ctx.today.toString() ? women.some((w) => w.presence === 'in_house') : women.length > 0

/** Before Beranda says that nothing waits: a roll can be written from the first minute of its session. */
export async function waiting(ctx: Ctx): Promise<Record<string, number>> {
  if (!ctx.can('attendance.mine')) return {}
  const own = (await mine(ctx)).sessions.filter((s) => s.rollId === null && hasBegun(ctx, s))
  const others = ctx.can('attendance.missing') ? (await missing(ctx)).sessions : []
  return { '/presensi': own.length + others.length }
}

const hasBegun = (ctx: Ctx, { onDay, starts }: { onDay: string; starts: string }) =>
  Temporal.Instant.compare(instantIn(onDay, starts, ctx.zone), ctx.now) <= 0

async function withRolls(ctx: Ctx, held: readonly Held[]) {
  if (held.length === 0) return []
  const rolls = await ctx.db
    .selectFrom('groupSessions')
    .select(['groupId', 'plannedId'])
    .where(
      'plannedId',
      'in',
      held.map((s) => s.sessionId),
    )
    .orderBy('savedAt', 'desc')
    .execute()
  const rollOf = new Map(rolls.map((r) => [r.plannedId, r.groupId])) // of two the first
  return held.map((s) => ({ ...s, rollId: rollOf.get(s.sessionId) ?? null }))
}

async function peopled<S extends Held & { rollId: string | null }>(ctx: Ctx, sessions: readonly S[]) {
  const known = await Array.fromAsync(sessions, async (s) => !s.groupId || s.rollId !== null || (await canMark(ctx, s)))
  return sessions.filter((_, i) => known[i])
}

/** Somebody of its group can be marked. */
async function canMark(ctx: Ctx, s: Held): Promise<boolean> {
  const women = await womenOfSession(ctx, s.sessionId)
  return s.onDay === ctx.today.toString() ? hasSomebody(ctx, s, await knownOf(ctx, women)) : women.length > 0
}
