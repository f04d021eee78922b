import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { openCopy } from '../../../platform/seal/copies.ts'
import { sealForSlip } from '../../../platform/seal/slips.ts'
import { finishTask } from '../../tasks/facts.ts'
import type { kiosk } from '../contract.ts'
import { events } from '../events.ts'
import { BOX, type Put } from '../sealed.ts'

/** They have talked. Of what is written elsewhere, if anywhere. */
export async function talked(ctx: Ctx, { talkId }: { talkId: string }) {
  const talk = await ctx.db
    .updateTable('kioskTalks')
    .set({ doneAt: ctx.now.toString(), doneBy: ctx.actor.personId })
    .where('talkId', '=', talkId)
    .where('doneAt', 'is', null)
    .returning(['caseId', 'goesTo', 'taskId'])
    .executeTakeFirst()
  if (!talk) throw new Refusal('already_talked')
  await finishTask(ctx, talk.taskId)
  const subject = ['kiosk_talks', talkId] as const
  if (talk.goesTo === 'worker') await ctx.record(events.talked, { caseId: talk.caseId, subject })
  else await ctx.record(events.talked_elsewhere, { subject })
  return {}
}

/** Once, for whoever put it in: sealed under her slip, and shown when she comes again. */
export async function answer(ctx: Ctx, { itemId, text }: z.output<typeof kiosk.answer.input>) {
  const copy = await ctx.db.selectFrom('kioskWords').select('body').where('itemId', '=', itemId).executeTakeFirst()
  if (!copy) throw new Refusal('not_found')
  const { slip } = openCopy<Put>(ctx, BOX, itemId, copy.body)
  await ctx.db
    .updateTable('kioskItems')
    .set({
      answer: Buffer.from(sealForSlip(BOX, Buffer.from(slip, 'base64url'), text)),
      answeredAt: ctx.now.toString(),
      answeredBy: ctx.actor.personId,
    })
    .where('itemId', '=', itemId)
    .execute()
  await ctx.record(events.answered, { subject: ['kiosk_items', itemId] })
  return {}
}
