import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { namesAWoman } from '../../clients/facts.ts'
import type { partners } from '../contract.ts'
import { events } from '../events.ts'
import { getPartner, known } from '../queries/rows.ts'

type In<K extends keyof typeof partners> = z.output<(typeof partners)[K]['input']>

/** An order may come before anything was signed; a woman goes nowhere without. */
export async function begin(ctx: Ctx, { partnerId, kind, what, pieces, fromOn, dueOn }: In<'begin'>) {
  const [p] = await known(ctx, [await getPartner(ctx, partnerId)], null)
  if (p?.card.stage === 'declined') throw new Refusal('partner_declined')
  if (dueOn < fromOn) throw new Refusal('days_backwards')
  if (kind !== 'order' && !p?.inForce) throw new Refusal('no_agreement')
  if (await namesAWoman(ctx, [what], [])) throw new Refusal('names_somebody')
  const dealId = newId(ctx.now)
  await ctx.db
    .insertInto('partnerDeals')
    .values({
      ...{ centreId: ctx.actor.centreId, dealId, partnerId, kind, what, fromOn, dueOn },
      ...{ pieces: kind === 'order' ? (pieces ?? 1) : null, writtenBy: ctx.actor.personId },
      writtenAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.deal_begun, { subject: ['partner_deals', dealId], details: { kind } })
  return { dealId }
}

async function openDeal(ctx: Ctx, dealId: string) {
  const row = await ctx.db.selectFrom('partnerDeals').selectAll().where('dealId', '=', dealId).executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  if (row.endedOn !== null) throw new Refusal('deal_closed')
  return row
}

export async function moveOn(ctx: Ctx, { dealId, seen, donePieces }: In<'moveOn'>) {
  const deal = await openDeal(ctx, dealId)
  if (donePieces > (deal.pieces ?? 0)) throw new Refusal('more_than_ordered')
  const done = await ctx.db
    .updateTable('partnerDeals')
    .set({ donePieces, version: seen + 1 })
    .where('dealId', '=', dealId)
    .where('version', '=', seen)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('deal_moved_on')
  const details = { kind: deal.kind, done: donePieces }
  await ctx.record(events.deal_moved, { subject: ['partner_deals', dealId], details })
  return {}
}

export async function end(ctx: Ctx, { dealId }: In<'end'>) {
  const deal = await openDeal(ctx, dealId)
  const [p] = await known(ctx, [await getPartner(ctx, deal.partnerId)], null)
  if ((p?.counts.get(dealId)?.open ?? 0) > 0) throw new Refusal('somebody_there')
  await ctx.db.updateTable('partnerDeals').set({ endedOn: ctx.today.toString() }).where('dealId', '=', dealId).execute()
  await ctx.record(events.deal_ended, { subject: ['partner_deals', dealId], details: { kind: deal.kind } })
  return {}
}
