import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { judgeSpan, quarterOf, RATIO } from '../rules.ts'
import { figures as shape } from '../shapes.ts'
import { type Answer, type Own, openOf } from '../words-of-work.ts'
import { figuresOf, loadNow } from './figures.ts'

const reviews = (ctx: Ctx) =>
  ctx.db
    .selectFrom('workReviews as r')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'r.centreId').onRef('p.personId', '=', 'r.personId'))
    .leftJoin('people as a', (j) => j.onRef('a.centreId', '=', 'r.centreId').onRef('a.personId', '=', 'r.answeredBy'))
    .select(['r.reviewId', 'r.personId', 'r.fromOn', 'r.untilOn', 'r.sentAt', 'r.answeredAt', 'r.figures'])
    .select(['p.name as who', 'p.position', 'a.callName as answeredBy'])
    .orderBy('r.sentAt', 'desc')

type Row = Awaited<ReturnType<ReturnType<typeof reviews>['execute']>>[number]
const lineOf = ({ reviewId, who, fromOn, untilOn, sentAt, answeredAt }: Row) => ({
  ...{ reviewId, who, fromOn, untilOn, sentAt, answeredAt },
})

/** Counted anew each time; nothing of it is kept until she sends it. */
export async function evidence(ctx: Ctx, input: { from?: string | undefined; until?: string | undefined }) {
  const quarter = quarterOf(ctx.today)
  const span = { from: input.from ?? quarter.from, until: input.until ?? quarter.until }
  const wrong = judgeSpan(span)
  if (wrong) throw new Refusal(wrong)
  const { personId } = ctx.actor
  const me = await ctx.db
    .selectFrom('people')
    .select(['name', 'position'])
    .where('personId', '=', personId)
    .executeTakeFirstOrThrow()
  const sent = (await reviews(ctx).where('r.personId', '=', personId).limit(40).execute()).map(lineOf)
  return {
    ...{ ...me, ...span, personId, sent },
    figures: await figuresOf(ctx, span),
    load: ctx.actor.roles.includes('social_worker') ? { now: await loadNow(ctx), most: RATIO } : null,
    maySend: !ctx.can('supervision.read_sent'),
    isSent: sent.some((s) => s.fromOn === span.from && s.untilOn === span.until),
  }
}

/** What waits first; then what was answered in the last two years. */
export async function sent(ctx: Ctx) {
  const rows = await reviews(ctx).where('r.personId', '!=', ctx.actor.personId).limit(200).execute()
  const [waiting, over] = [rows.filter((r) => r.answeredAt === null), rows.filter((r) => r.answeredAt !== null)]
  return { reviews: [...waiting.toReversed(), ...over].map(lineOf) }
}

export async function review(ctx: Ctx, { reviewId }: { reviewId: string }) {
  const row = await reviews(ctx).where('r.reviewId', '=', reviewId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  const words = await ctx.db
    .selectFrom('reviewWords')
    .select(['said', 'body'])
    .where('reviewId', '=', reviewId)
    .where('readerId', '=', ctx.actor.personId)
    .execute()
  const bodyOf = (said: 'own' | 'head') => words.find((w) => w.said === said)?.body
  const own = openOf<Own>(ctx, 'own', reviewId, bodyOf('own'))
  const isMine = row.personId === ctx.actor.personId
  return {
    ...lineOf(row),
    figures: shape.parse(row.figures),
    position: row.position,
    ...{ own: own?.words ?? null, lateWhy: own?.lateWhy ?? null, with: own?.with ?? [] },
    answer: openOf<Answer>(ctx, 'head', reviewId, bodyOf('head'))?.words ?? null,
    answeredBy: row.answeredBy,
    isMine,
    mayAnswer: !isMine && row.answeredAt === null && ctx.can('supervision.read_sent'),
  }
}
