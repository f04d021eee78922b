import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { limitsFrom } from '../../health/facts.ts'
import { whoLivesHere } from '../../residence/facts.ts'
import { COUNTED_DAYS, mayDo, nextFor, type Turn, type Woman, weekOf } from '../rules.ts'

type Range = { from: string; until: string }

/** Turns of these days of women whom this person knows. */
export const turnsOf = (ctx: Ctx, { from, until }: Range) =>
  ctx.db
    .selectFrom('choreTurns')
    .select(['turnId', 'onDay', 'chore', 'caseId', 'doneAt'])
    .where('onDay', '>=', from)
    .where('onDay', '<=', until)
    .orderBy('onDay')
    .orderBy('turnId')
    .limit(2000)
    .execute()

const restsFrom = (ctx: Ctx, from: string) =>
  ctx.db
    .selectFrom('choreRests')
    .select(['restId', 'caseId', 'fromOn', 'untilOn'])
    .where('endedAt', 'is', null)
    .where('untilOn', '>=', from)
    .orderBy('fromOn')
    .orderBy('restId')
    .limit(200)
    .execute()

/** Who lives here, with what keeps her from a chore; in a steady order, whoever came first first. */
export async function womenHere(ctx: Ctx): Promise<Woman[]> {
  const here = await whoLivesHere(ctx)
  const today = ctx.today.toString()
  const limits = await limitsFrom(ctx, today)
  const rests = await restsFrom(ctx, today)
  return here
    .toSorted((a, b) => a.caseId.localeCompare(b.caseId))
    .map(({ caseId, isHere }) => ({
      ...{ caseId, isHere },
      limits: limits.filter((l) => l.caseId === caseId),
      rests: rests.filter((r) => r.caseId === caseId),
    }))
}

/** The turns that are counted for what is fair in this week: those of four weeks before it, and its own. */
export const countedFor = (ctx: Ctx, days: readonly string[]) =>
  turnsOf(ctx, {
    from: Temporal.PlainDate.from(days[0] ?? '')
      .subtract({ days: COUNTED_DAYS })
      .toString(),
    until: days.at(-1) ?? '',
  })

const timesOf = (turns: readonly Turn[], caseId: string) => turns.filter((t) => t.caseId === caseId).length

async function namer(ctx: Ctx, caseIds: readonly string[]) {
  const labels = await labelsOf(ctx, caseIds)
  return (caseId: string) => {
    const l = labels.get(caseId)
    return { caseId, label: l?.label ?? '–', honorific: l?.honorific ?? null, isProtected: l?.isProtected ?? false }
  }
}

export async function week(ctx: Ctx, { onDay }: { onDay?: string | undefined }) {
  const days = weekOf(onDay ? Temporal.PlainDate.from(onDay) : ctx.today)
  const counted = await countedFor(ctx, days)
  const women = await womenHere(ctx)
  const rests = await restsFrom(ctx, ctx.today.toString())
  const turns = counted.filter((t) => days.includes(t.onDay))
  const named = await namer(
    ctx,
    [...women, ...turns, ...rests].map((w) => w.caseId),
  )
  const here = new Set(women.filter((w) => w.isHere).map((w) => w.caseId))
  return {
    today: ctx.today.toString(),
    days,
    turns: turns.map(({ doneAt, caseId, ...turn }) => ({
      ...turn,
      ...named(caseId),
      isDone: doneAt !== null,
      isOut: doneAt === null && !here.has(caseId) && turn.onDay >= ctx.today.toString(),
    })),
    women: women
      .map((w) => ({ ...named(w.caseId), turns: timesOf(counted, w.caseId) }))
      .toSorted((a, b) => a.turns - b.turns),
    rests: rests.map(({ caseId, ...rest }) => ({ ...rest, ...named(caseId) })),
  }
}

export async function getTurn(ctx: Ctx, turnId: string) {
  const turn = await ctx.db
    .selectFrom('choreTurns')
    .select(['turnId', 'onDay', 'chore', 'caseId', 'doneAt'])
    .where('turnId', '=', turnId)
    .executeTakeFirst()
  if (!turn) throw new Refusal('not_found')
  return turn
}

/** Whoever is free that day, the fairest first; then whoever has another chore and could change with her. */
export async function hands(ctx: Ctx, { turnId }: { turnId: string }) {
  const turn = await getTurn(ctx, turnId)
  const turns = await countedFor(ctx, weekOf(Temporal.PlainDate.from(turn.onDay)))
  const women = await womenHere(ctx)
  const hers = women.find((w) => w.caseId === turn.caseId)
  const free = nextFor(turn, women, turns).map((w) => ({ w, has: null }))
  const busy = women.flatMap((w) => {
    const own = turns.find((o) => o.onDay === turn.onDay && o.caseId === w.caseId)
    const fits = own && w !== hers && !own.doneAt && mayDo(w, turn.chore, turn.onDay)
    return fits && hers && mayDo(hers, own.chore, turn.onDay) ? [{ w, has: own.chore }] : []
  })
  const found = [...free, ...busy]
  const named = await namer(
    ctx,
    found.map(({ w }) => w.caseId),
  )
  return { women: found.map(({ w, has }) => ({ ...named(w.caseId), turns: timesOf(turns, w.caseId), has })) }
}
