import { renderSVG } from 'uqr'
import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { newKeyPair } from '../../../platform/seal/boxes.ts'
import { makeCardKey, newCode, tagOf } from '../card-key.ts'
import type { kiosk } from '../contract.ts'
import { events } from '../events.ts'
import { hers, liveCard } from '../queries/of-case.ts'
import { cardFor, type ENDED_AS, isEasyPin, type LadderStep } from '../rules.ts'
import { sealBody, sealSheet } from '../sealed.ts'

/** She sits beside her worker and chooses what is shown and her PIN; the code is on the card and nowhere else. */
export async function makeCard(ctx: Ctx, { caseId, name, goal, steps, pin }: z.output<typeof kiosk.makeCard.input>) {
  if (!/^\d{6}$/.test(pin)) throw new Refusal('pin_digits')
  if (isEasyPin(pin)) throw new Refusal('pin_easy')
  if (cardFor(await hers(ctx, caseId)) !== 'may') throw new Refusal('no_card_for_her')
  await endLive(ctx, caseId, 'renewed')
  const { centreId, personId } = ctx.actor
  const cardId = newId(ctx.now)
  const { code, printed } = newCode()
  const made = await makeCardKey(ctx.services, { centreId, cardId }, code, pin)
  const box = newKeyPair()
  const sheet = { name, goal: goal ?? null, steps: ladderOf(steps) }
  const body = await sealBody(ctx, { caseId, cardId }, { ...sheet, boxKey: box.privateKey.toString('base64url') })
  await ctx.db
    .insertInto('kioskCards')
    .values({
      ...{ centreId, cardId, caseId, madeBy: personId, madeAt: ctx.now.toString(), body },
      ...{
        codeTag: tagOf(ctx.services.pepper, code),
        kdf: JSON.stringify(made.kdf),
        verifier: Buffer.from(made.verifier),
      },
      ...{
        keyByPin: Buffer.from(made.keyByPin),
        publicKey: Buffer.from(made.publicKey),
        boxKey: Buffer.from(box.publicKey),
      },
      sheet: sealSheet(made.publicKey, { centreId, cardId }, sheet),
    })
    .execute()
  await ctx.record(events.card_made, { caseId, subject: ['kiosk_cards', cardId] })
  return { code: printed, qr: renderSVG(printed) }
}

const ladderOf = (steps: readonly { what: string; isDone?: boolean | undefined }[]): LadderStep[] =>
  steps.map(({ what, isDone = false }) => ({ what, isDone }))

/** The screen shows it from the next time on. */
export async function changeSheet(ctx: Ctx, { caseId, version, ...said }: z.output<typeof kiosk.changeSheet.input>) {
  await hers(ctx, caseId)
  const card = await liveCard(ctx, caseId)
  if (!card?.said) throw new Refusal('no_card')
  const sheet = { name: said.name, goal: said.goal ?? null, steps: ladderOf(said.steps) }
  const { cardId } = card
  const done = await ctx.db
    .updateTable('kioskCards')
    .set({
      body: await sealBody(ctx, { caseId, cardId }, { ...sheet, boxKey: card.said.boxKey }),
      sheet: sealSheet(card.publicKey.toString(), { centreId: ctx.actor.centreId, cardId }, sheet),
      version: version + 1,
    })
    .where('cardId', '=', cardId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('stale_version')
  await ctx.record(events.sheet_changed, { caseId, subject: ['kiosk_cards', cardId] })
  return {}
}

export async function endCard(ctx: Ctx, { caseId, as }: z.output<typeof kiosk.endCard.input>) {
  await hers(ctx, caseId)
  if (!(await endLive(ctx, caseId, as))) throw new Refusal('no_card')
  return {}
}

async function endLive(ctx: Ctx, caseId: string, as: (typeof ENDED_AS)[number]): Promise<boolean> {
  const ended = await ctx.db
    .updateTable('kioskCards')
    .set({ endedAt: ctx.now.toString(), endedAs: as })
    .where('caseId', '=', caseId)
    .where('endedAt', 'is', null)
    .returning('cardId')
    .executeTakeFirst()
  if (!ended) return false
  await ctx.record(events.card_ended, { caseId, subject: ['kiosk_cards', ended.cardId], details: { as } })
  return true
}
