import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { sealAnswer } from './answer-code.ts'
import type { voice } from './contract.ts'
import { getVoice, holdersHere } from './queries.ts'
import { rowOf, secretOfOwn } from './row.ts'
import { recipientsOf } from './rules.ts'
import { sealVoice } from './words-of-voice.ts'

/** Sealed to whoever stands outside; neither whose session it was nor when it was said is kept. */
export async function speak(ctx: Ctx, input: z.output<typeof voice.speak.input>) {
  const { speaker, topic, aboutIds, what, wish, name } = input
  const to = recipientsOf(await holdersHere(ctx), { topic, aboutIds })
  const voiceId = randomUUID()
  const { code, ...row } = rowOf(topic, ctx.now, ctx.today)
  const about = aboutIds.length === 0 ? [] : await namesOf(ctx, aboutIds)
  const copies = await sealVoice(ctx, voiceId, { speaker, what, wish, name, about, code }, to)
  if (copies.length === 0) throw new Refusal('nobody_outside')
  const { centreId } = ctx.actor
  await ctx.db
    .insertInto('voices')
    .values({ centreId, voiceId, topic, ...row })
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
export async function answer(ctx: Ctx, { voiceId, text }: z.output<typeof voice.answer.input>) {
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

export async function police(ctx: Ctx, { voiceId }: { voiceId: string }) {
  await getVoice(ctx, voiceId)
  const done = await ctx.db
    .updateTable('voices')
    .set({ policeToldAt: ctx.now.toString() })
    .where('voiceId', '=', voiceId)
    .where('policeBy', 'is not', null)
    .where('policeToldAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_told')
  return {}
}
