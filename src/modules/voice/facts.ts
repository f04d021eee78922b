import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { sealCopiesAt } from '../../platform/seal/copies.ts'
import { holdersAt } from '../access/facts.ts'
import { hashOf, openAnswer, secretOf } from './answer-code.ts'
import type { voice } from './contract.ts'
import { rowOf } from './row.ts'
import { isPastOffice, recipientsOf } from './rules.ts'
import { type Said, WHAT } from './words-of-voice.ts'

type Where = { centreId: string; today: Temporal.PlainDate }

/** A woman complains where nobody is signed in: sealed to the same people by the same rule, and like every other it says not by whom. */
export async function speakAt(ctx: Ctx, { centreId, today }: Where, input: z.output<typeof voice.speak.input>) {
  const { speaker, topic, aboutIds, what, wish, name } = input
  const holders = await holdersAt(ctx, centreId)
  const to = recipientsOf(holders, { topic, aboutIds })
  const about = holders.filter((h) => aboutIds.includes(h.personId)).map((h) => h.name)
  const { code, ...row } = rowOf({ topic, aboutIds }, { now: ctx.now, today })
  const voiceId = randomUUID()
  const said: Said = { speaker, what, wish, name, about, code, isPastOffice: isPastOffice(holders, aboutIds) }
  const copies = sealCopiesAt(
    centreId,
    WHAT,
    voiceId,
    said,
    holders.filter((h) => to.includes(h.personId)),
  )
  if (copies.length === 0) throw new Refusal('nobody_outside')
  const { saidOn, answerBy, level, outsideBy, policeBy, codeHash } = row
  const kept = {
    ...{ voice_id: voiceId, topic, level },
    ...{ said_on: saidOn, answer_by: answerBy, outside_by: outsideBy, police_by: policeBy, code_hash: codeHash },
  }
  await ctx.door('say_at', centreId, JSON.stringify(kept), JSON.stringify(copies))
  return { code, answerBy }
}

/** By the code that she was shown. */
export async function answerAt(ctx: Ctx, centreId: string, code: string) {
  const secret = secretOf(code)
  const rows = secret
    ? await ctx.door<{ answer_by: string; answer: string | null }>('voice_answer_at', centreId, hashOf(secret))
    : []
  const [row] = rows
  if (!secret || !row) throw new Refusal('code_wrong')
  return { answerBy: row.answer_by, answer: row.answer === null ? null : openAnswer(secret, row.answer) }
}
