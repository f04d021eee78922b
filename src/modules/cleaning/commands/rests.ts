import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { whoLivesHere } from '../../residence/facts.ts'
import type { cleaning } from '../contract.ts'
import { events } from '../events.ts'

/** She has no turn for some days; what was planned for her then is free again, and filled by whoever plans. */
export async function rest(ctx: Ctx, { caseId, fromOn, untilOn }: z.output<typeof cleaning.rest.input>) {
  if (untilOn < fromOn || untilOn < ctx.today.toString()) throw new Refusal('rest_ends_before')
  if (!(await whoLivesHere(ctx)).some((w) => w.caseId === caseId)) throw new Refusal('not_in_house')
  const restId = newId(ctx.now)
  const { centreId } = ctx.actor
  await ctx.client.query(
    'insert into chore_rests (centre_id, rest_id, case_id, from_on, until_on) values ($1, $2, $3, $4, $5)',
    [centreId, restId, caseId, fromOn, untilOn],
  )
  const freed = await ctx.db
    .deleteFrom('choreTurns')
    .where('caseId', '=', caseId)
    .where('onDay', '>=', fromOn < ctx.today.toString() ? ctx.today.toString() : fromOn)
    .where('onDay', '<=', untilOn)
    .where('doneAt', 'is', null)
    .executeTakeFirst()
  await ctx.record(events.rest_set, { subject: ['chore_rests', restId] })
  return { restId, freed: Number(freed.numDeletedRows) }
}

export async function endRest(ctx: Ctx, { restId }: { restId: string }) {
  const done = await ctx.db
    .updateTable('choreRests')
    .set({ endedAt: ctx.now.toString() })
    .where('restId', '=', restId)
    .where('endedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('rest_over')
  await ctx.record(events.rest_ended, { subject: ['chore_rests', restId] })
  return {}
}
