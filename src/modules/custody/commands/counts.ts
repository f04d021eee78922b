import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { custody } from '../contract.ts'
import { events } from '../events.ts'

/** The sum of the booklets is read again by the database: one that moved meanwhile is refused, so that nobody explains a colleague's line. */
export async function countCash(
  ctx: Ctx,
  { bookedRupiah, countedRupiah, reason }: z.output<typeof custody.countCash.input>,
) {
  const differenceRupiah = countedRupiah - bookedRupiah
  if (differenceRupiah !== 0 && !reason) throw new Refusal('difference_unexplained')
  const countId = newId(ctx.now)
  await ctx.db
    .insertInto('cashCounts')
    .values({
      ...{ centreId: ctx.actor.centreId, countId, bookedRupiah, countedRupiah, countedBy: ctx.actor.personId },
      ...{ reason: differenceRupiah === 0 ? null : (reason ?? null), countedAt: ctx.now.toString() },
    })
    .execute()
  await ctx.record(events.cash_counted, {
    subject: ['cash_counts', countId],
    details: { bookedRupiah, countedRupiah },
  })
  return { differenceRupiah }
}
