import type { z } from 'zod'
import type { Ctx } from '../../platform/http/context.ts'
import { openCopy, sealCopies } from '../../platform/seal/copies.ts'
import type { offers } from './contract.ts'

export type Offered = z.output<typeof offers.send.input>

const WHAT = 'candidate sent by an office'

export const sealOffer = (ctx: Ctx, offerId: string, said: Offered, people: readonly string[]) =>
  sealCopies(ctx, WHAT, offerId, said, people)

/** The copies of this person, by offer; nothing for whom there is none. */
export async function openOffers(ctx: Ctx, sent: readonly { offerId: string }[]): Promise<Map<string, Offered>> {
  if (sent.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('offerWords')
    .select(['offerId', 'body'])
    .where(
      'offerId',
      'in',
      sent.map((o) => o.offerId),
    )
    .where('personId', '=', ctx.actor.personId)
    .execute()
  return new Map(rows.map((r) => [r.offerId, openCopy<Offered>(ctx, WHAT, r.offerId, r.body)]))
}
