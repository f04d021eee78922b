import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { namesAWoman } from '../../clients/facts.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import type { supervision } from '../contract.ts'
import { events } from '../events.ts'
import { figuresOf } from '../queries/figures.ts'
import { judgeSpan } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { sealFor } from '../words-of-work.ts'

type In<K extends keyof typeof supervision> = z.output<(typeof supervision)[K]['input']>

/** The words of both are printed for her SKP, which is read where no woman is known. */
async function namesNobody(ctx: Ctx, ...said: (string | undefined)[]): Promise<void> {
  const texts = said.flatMap((s) => s ?? [])
  if (await namesAWoman(ctx, texts, [])) throw new Refusal('names_somebody')
}

/** To the head, with the figures as they stand now; a span once. */
export async function send(ctx: Ctx, { from, until, ...own }: In<'send'>) {
  const wrong = judgeSpan({ from, until })
  if (wrong) throw new Refusal(wrong)
  if (from > ctx.today.toString()) throw new Refusal('span_ahead')
  await namesNobody(ctx, own.words, own.lateWhy)
  const { centreId, personId } = ctx.actor
  const heads = (await holdersOf(ctx, 'head')).filter((id) => id !== personId)
  if (heads.length === 0) throw new Refusal('nobody_leads')
  const reviewId = newId(ctx.now)
  const figures = await figuresOf(ctx, { from, until })
  const taskId = await addTask(ctx, tasks.read_work, { id: reviewId })
  const done = await ctx.db
    .insertInto('workReviews')
    .values({
      ...{ centreId, reviewId, personId, fromOn: from, untilOn: until, figures: JSON.stringify(figures), taskId },
      sentAt: ctx.now.toString(),
    })
    .onConflict((c) => c.columns(['centreId', 'personId', 'fromOn', 'untilOn']).doNothing())
    .returning('reviewId')
    .executeTakeFirst()
  if (!done) throw new Refusal('span_sent')
  const copies = await sealFor(ctx, 'own', reviewId, own, [personId, ...heads])
  await keep(ctx, reviewId, 'own', copies)
  await ctx.record(events.work_sent, { subject: ['work_reviews', reviewId] })
  return { reviewId }
}

type Copies = Awaited<ReturnType<typeof sealFor>>

async function keep(ctx: Ctx, reviewId: string, said: 'own' | 'head', copies: Copies): Promise<void> {
  const { centreId, personId: writtenBy } = ctx.actor
  const rows = copies.map(({ personId: readerId, body }) => ({ centreId, reviewId, said, readerId, writtenBy, body }))
  await ctx.db.insertInto('reviewWords').values(rows).execute()
}

export async function answer(ctx: Ctx, { reviewId, words }: In<'answer'>) {
  const r = await ctx.db.selectFrom('workReviews').selectAll().where('reviewId', '=', reviewId).executeTakeFirst()
  if (!r) throw new Refusal('not_found')
  if (r.personId === ctx.actor.personId) throw new Refusal('own_work')
  if (r.answeredAt !== null) throw new Refusal('review_answered')
  await namesNobody(ctx, words)
  if (r.taskId) await finishTask(ctx, r.taskId)
  const done = await ctx.db
    .updateTable('workReviews')
    .set({ answeredAt: ctx.now.toString(), taskId: null })
    .where('reviewId', '=', reviewId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await keep(ctx, reviewId, 'head', await sealFor(ctx, 'head', reviewId, { words }, [r.personId, ctx.actor.personId]))
  await ctx.record(events.work_answered, { subject: ['work_reviews', reviewId] })
  return {}
}
