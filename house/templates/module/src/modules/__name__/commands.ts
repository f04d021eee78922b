import { newId } from '../../kernel/id.ts'
import { Refusal } from '../../kernel/refusal.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { events } from './events.ts'
import { mayHappenOn } from './rules.ts'

/** Records that it happened. @throws Refusal `day_in_future` */
export async function record(ctx: Ctx, { caseId, happenedOn }: { caseId: string; happenedOn: string }) {
  if (!mayHappenOn(Temporal.PlainDate.from(happenedOn), ctx.today)) throw new Refusal('day_in_future')
  const id = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('__tableCamel__')
    .values({
      centreId,
      __oneCamel__Id: id,
      caseId,
      happenedOn,
      recordedBy: personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.recorded, { caseId, subject: ['__table__', id] })
  return { id }
}
