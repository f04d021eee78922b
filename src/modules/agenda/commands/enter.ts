import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { checkScanApart } from '../../../platform/files/scan-apart.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveTime } from '../../../platform/http/long-work.ts'
import { addTask } from '../../tasks/facts.ts'
import type { agenda } from '../contract.ts'
import { events } from '../events.ts'
import { sealLetter, sealScan, sealWhy } from '../letter-words.ts'
import { getIncoming, nextNo, ordersOf } from '../queries/rows.ts'
import { isVeryPrompt, judgeDates, mayBeScanned, type Nature } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof agenda> = z.output<(typeof agenda)[K]['input']>

async function scanned(ctx: Ctx, letterId: string, nature: Nature, base64: string) {
  if (!mayBeScanned(nature)) throw new Refusal('secret_not_scanned')
  await giveTime(ctx)
  const checked = await checkScanApart(Buffer.from(base64, 'base64'))
  if (!checked.ok) throw new Refusal(checked.fault)
  return { scan: await sealScan(ctx, letterId, checked.scan.bytes), scanFormat: checked.scan.kind }
}

/** A letter came in: it has a number, and the head is asked who does what with it. */
export async function enter(ctx: Ctx, input: In<'enter'>) {
  const { sender, number, subject, nature, receivedOn, datedOn } = input
  const wrong = judgeDates({ receivedOn, datedOn }, ctx.today)
  if (wrong) throw new Refusal(wrong)
  const letterId = newId(ctx.now)
  const no = await nextNo(ctx)
  const kind = isVeryPrompt(nature) ? tasks.order_letter_now : tasks.order_letter
  await ctx.db
    .insertInto('incomingLetters')
    .values({
      ...{ centreId: ctx.actor.centreId, letterId, nature, receivedOn, datedOn: datedOn ?? null },
      body: await sealLetter(ctx, letterId, { sender, number: number ?? '', subject }),
      ...(input.scan !== undefined && (await scanned(ctx, letterId, nature, input.scan))),
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
      taskId: await addTask(ctx, kind, { id: letterId, ownerRole: 'head', params: { no } }),
    })
    .execute()
  await ctx.record(events.letter_entered, { subject: ['incoming_letters', letterId], details: { nature } })
  return { letterId }
}

/** It came in while nobody could scan it: whoever is given it later reads its sheet as well. */
export async function addScan(ctx: Ctx, { letterId, scan }: In<'addScan'>) {
  const letter = await getIncoming(ctx, letterId)
  // a letter of recommendation is kept where it was registered
  if (letter.referralLetterId !== null) throw new Refusal('not_found')
  if (letter.struckAt) throw new Refusal('letter_struck')
  if (letter.scan) throw new Refusal('scanned_already')
  if ((await ordersOf(ctx, [letterId])).length > 0) throw new Refusal('given_unscanned')
  await ctx.db
    .updateTable('incomingLetters')
    .set(await scanned(ctx, letterId, letter.nature, scan))
    .where('letterId', '=', letterId)
    .execute()
  await ctx.record(events.letter_scanned, { subject: ['incoming_letters', letterId] })
  return {}
}

export async function strike(ctx: Ctx, { letterId, why }: In<'strike'>) {
  const letter = await getIncoming(ctx, letterId)
  if (letter.struckAt) throw new Refusal('letter_struck')
  await ctx.db
    .updateTable('incomingLetters')
    .set({ struckAt: ctx.now.toString(), struckWhy: await sealWhy(ctx, letterId, why) })
    .where('letterId', '=', letterId)
    .execute()
  await ctx.record(events.letter_struck, { subject: ['incoming_letters', letterId] })
  return {}
}
