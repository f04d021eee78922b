import { randomUUID } from 'node:crypto'
import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealCopiesAt } from '../../../platform/seal/copies.ts'
import { slipHash } from '../../../platform/seal/slips.ts'
import { holdersAt } from '../../access/facts.ts'
import { rateAt } from '../../ratings/facts.ts'
import { answerAt } from '../../survey/facts.ts'
import { isEmpty, numbersOf } from '../../survey/rules.ts'
import { speakAt } from '../../voice/facts.ts'
import { screenOf, visitOf } from '../at-screen.ts'
import type { kiosk } from '../contract.ts'
import { GOES_TO, readersOf } from '../rules.ts'
import { BOX, openVisit, type Put, sealFace } from '../sealed.ts'

/** What she does at the screen. Nobody is signed in: each goes through a door that asks for the screen and for her visit. */

export async function leave(ctx: Ctx) {
  const { token } = await screenOf(ctx)
  await ctx.door('kiosk_leave', token, ctx.now.toString())
  return {}
}

export async function comfort(ctx: Ctx, { visit, face }: z.output<typeof kiosk.comfort.input>) {
  const { token, hash, centreId, caseId, boxKey, today } = await visitOf(ctx, visit)
  const onDay = today.toString()
  await ctx.door(
    'kiosk_comfort',
    token,
    hash,
    onDay,
    sealFace(boxKey, { centreId, caseId, onDay }, face),
    ctx.now.toString(),
  )
  return {}
}

export async function rate(ctx: Ctx, { visit, ...said }: z.output<typeof kiosk.rate.input>) {
  if (!(await rateAt(ctx, await visitOf(ctx, visit), said))) throw new Refusal('not_to_rate')
  return {}
}

export async function survey(ctx: Ctx, { visit, roundId, marks, words }: z.output<typeof kiosk.survey.input>) {
  const said = numbersOf(marks)
  if (isEmpty(said)) throw new Refusal('nothing_said')
  const at = await visitOf(ctx, visit)
  if (!(await answerAt(ctx, at, { roundId, marks: said, words }))) throw new Refusal('survey_over')
  return {}
}

export async function talk(ctx: Ctx, { visit, wanted }: z.output<typeof kiosk.talk.input>) {
  const { token, hash } = await visitOf(ctx, visit)
  const [to] = await ctx.door<string>('kiosk_talk', token, hash, wanted, ctx.now.toString())
  const goesTo = GOES_TO.find((g) => g === to)
  if (!goesTo) throw new Error('a talk goes to somebody')
  return { goesTo }
}

/** With her name only if she wants it there. Sealed to each who reads it; the slip of the answer lies in the copies. */
export async function put(ctx: Ctx, { visit, kind, words, named }: z.output<typeof kiosk.put.input>) {
  const { token, hash, centreId, body, today } = await visitOf(ctx, visit)
  const now = ctx.now.toString()
  const { name, slips } = openVisit(visit, body)
  const free = slips.map((s) => ({ slip: s, hash: slipHash(BOX, Buffer.from(s, 'base64url')) }))
  const used = await ctx.door<{ slip_hash: string }>(
    'kiosk_slips',
    token,
    free.map((f) => f.hash.toString('hex')),
    now,
  )
  const next = free.find((f) => !used.some((u) => u.slip_hash === `\\x${f.hash.toString('hex')}`))
  if (!next) throw new Refusal('box_full')
  const itemId = randomUUID()
  const put: Put = { words, name: named ? name : null, slip: next.slip }
  const copies = sealCopiesAt(centreId, BOX, itemId, put, readersOf(kind, await holdersAt(ctx, centreId)))
  await ctx.door('kiosk_put', token, hash, itemId, kind, today.toString(), next.hash, JSON.stringify(copies), now)
  return {}
}

/** Past whoever leads the house: it becomes what a complaint of the box of voices is, and leaves nothing here. */
export async function complain(ctx: Ctx, { topic, aboutIds, what }: z.output<typeof kiosk.complain.input>) {
  const { centreId, today } = await screenOf(ctx)
  return speakAt(ctx, { centreId, today }, { speaker: 'resident', topic, aboutIds, what })
}
