import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { goalsOf } from '../../plans/facts.ts'
import { cardFor, TRIES } from '../rules.ts'
import { openBody, openFace } from '../sealed.ts'

/** A quarter of a year is looked at. */
const DAYS = 90

/** Her case, for whoever works with her; to every other worker it is not there, whatever she may read of her otherwise. */
export async function hers(ctx: Ctx, caseId: string) {
  if (!ctx.actor.caseload.includes(caseId)) throw new Refusal('not_found')
  const c = await getCase(ctx, caseId)
  return { ...c, hasDied: (await silencedOf(ctx, [caseId])).has(caseId) }
}

/** The card that opens now, with what it says where this person holds the key. */
export async function liveCard(ctx: Ctx, caseId: string) {
  const card = await ctx.db
    .selectFrom('kioskCards')
    .select(['cardId', 'caseId', 'madeAt', 'failures', 'version', 'publicKey', 'body'])
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  return card ? { ...card, said: await openBody(ctx, card) } : null
}

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await hers(ctx, caseId)
  const card = await liveCard(ctx, caseId)
  const talks = await ctx.db
    .selectFrom('kioskTalks')
    .select(['talkId', 'askedAt', 'doneAt'])
    .where('caseId', '=', caseId)
    .orderBy('askedAt', 'desc')
    .limit(20)
    .execute()
  const goals = card?.said || cardFor(c) === 'may' ? await goalsOf(ctx, caseId) : []
  return {
    may: cardFor(c),
    card: card?.said
      ? {
          ...{
            name: card.said.name,
            goal: card.said.goal,
            steps: card.said.steps,
            madeAt: card.madeAt,
            version: card.version,
          },
          isLocked: card.failures >= TRIES,
        }
      : null,
    callName: (await labelsOf(ctx, [caseId])).get(caseId)?.label ?? '',
    goals: goals.flatMap((g) => g.herWords ?? []),
    comforts: await comfortsOf(ctx, caseId),
    talks,
  }
}

/** The faces of the last quarter, each opened by the key of the card with which she gave it. */
async function comfortsOf(ctx: Ctx, caseId: string) {
  const rows = await ctx.db
    .selectFrom('kioskComforts as f')
    .innerJoin('kioskCards as c', (j) => j.onRef('c.centreId', '=', 'f.centreId').onRef('c.cardId', '=', 'f.cardId'))
    .select(['f.onDay', 'f.body as face', 'c.cardId', 'c.body'])
    .where('f.caseId', '=', caseId)
    .where('f.onDay', '>=', ctx.today.subtract({ days: DAYS }).toString())
    .orderBy('f.onDay')
    .execute()
  const keys = new Map<string, string | null>()
  const { centreId } = ctx.actor
  const faces = []
  for (const { onDay, face, cardId, body } of rows) {
    if (!keys.has(cardId)) keys.set(cardId, (await openBody(ctx, { caseId, cardId, body }))?.boxKey ?? null)
    const key = keys.get(cardId)
    if (key) faces.push({ onDay, face: openFace(key, { centreId, caseId, onDay }, face) })
  }
  return faces
}
