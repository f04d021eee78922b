import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { instantIn } from '../../../kernel/dates.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealAnswer } from '../answer-code.ts'
import type { voice } from '../contract.ts'
import { getVoice, holdersHere } from '../queries.ts'
import { rowOf, secretOfOwn } from '../row.ts'
import { type About, isPastOffice, type Level, recipientsOf } from '../rules.ts'
import { type Said, sealVoice } from '../words-of-voice.ts'

type In<K extends keyof typeof voice> = z.output<(typeof voice)[K]['input']>
type Words = Omit<Said, 'about' | 'code' | 'isPastOffice'>

/** Sealed to whoever stands outside; neither whose session it was nor when it was said is kept. */
export const speak = (ctx: Ctx, { speaker, topic, aboutIds, what, wish, name }: In<'speak'>) =>
  keep(ctx, { topic, aboutIds }, { speaker, what, wish, name })

/**
 * An incident that accuses a colleague (domain.md 7.5): it never stands in the book of incidents, where whoever leads reads. It goes the
 * way of the box, with the level that it was given and the clocks of that level.
 */
export async function accuse(ctx: Ctx, { topic, level, on, time, aboutIds, ...words }: In<'accuse'>) {
  const happenedAt = instantIn(on, time, ctx.zone)
  if (Temporal.Instant.compare(happenedAt, ctx.now) > 0) throw new Refusal('happened_in_future')
  return keep(ctx, { topic, aboutIds }, { speaker: 'staff', happenedAt: happenedAt.toString(), ...words }, level)
}

async function keep(ctx: Ctx, about: About, words: Words, level?: Level) {
  const { aboutIds } = about
  const holders = await holdersHere(ctx)
  const voiceId = randomUUID()
  const { code, ...row } = rowOf(about, { now: ctx.now, today: ctx.today, level })
  const names = aboutIds.length === 0 ? [] : await namesOf(ctx, aboutIds)
  const said: Said = { ...words, about: names, code, isPastOffice: isPastOffice(holders, aboutIds) }
  const copies = await sealVoice(ctx, voiceId, said, recipientsOf(holders, about))
  if (copies.length === 0) throw new Refusal('nobody_outside')
  const { centreId } = ctx.actor
  await ctx.db
    .insertInto('voices')
    .values({ centreId, voiceId, ...row })
    .execute()
  await ctx.db
    .insertInto('voiceWords')
    .values(copies.map((c) => ({ centreId, voiceId, ...c })))
    .execute()
  return { code, answerBy: row.answerBy }
}

async function namesOf(ctx: Ctx, ids: readonly string[]): Promise<string[]> {
  const people = await ctx.db
    .selectFrom('people')
    .select('name')
    .where('personId', 'in', [...ids])
    .execute()
  return people.map((p) => p.name)
}

/** Once, for whoever has the code. */
export async function answer(ctx: Ctx, { voiceId, text }: In<'answer'>) {
  const { said } = await getVoice(ctx, voiceId)
  const done = await ctx.db
    .updateTable('voices')
    .set({
      answeredAt: ctx.now.toString(),
      answeredBy: ctx.actor.personId,
      answer: sealAnswer(secretOfOwn(said.code), text),
    })
    .where('voiceId', '=', voiceId)
    .where('answeredAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_answered')
  return {}
}
