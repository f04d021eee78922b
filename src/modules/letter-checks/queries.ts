import { Refusal } from '../../kernel/refusal.ts'
import { makeLimit } from '../../platform/http/ask-limit.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { tagOfTyped } from './facts.ts'

type Row = { number: string; dated_on: string; is_cancelled: boolean; is_certified: boolean }

/**
 * One counter for a server. What stands on no letter and what can not even be read is looked for in the same way and has the same answer.
 * @throws Refusal `too_many`
 */
export function makeCheck() {
  const mayAsk = makeLimit()
  return async (ctx: Ctx, { code }: { code: string }) => {
    if (!mayAsk(ctx.session.address, ctx.now.epochMilliseconds)) throw new Refusal('too_many')
    const { rows } = await ctx.client.query<Row>(
      'select number, dated_on, is_cancelled, is_certified from sec.check_letter($1)',
      [tagOfTyped(ctx, code)],
    )
    const [row] = rows
    if (!row) return { found: 'unknown' as const, number: null, datedOn: null, isCertified: false }
    return {
      found: row.is_cancelled ? ('cancelled' as const) : ('valid' as const),
      number: row.number,
      datedOn: row.dated_on,
      isCertified: row.is_certified,
    }
  }
}
