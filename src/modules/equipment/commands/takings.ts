import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { askTaking } from '../ask.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { getTaking, linesOf, machineRows } from '../queries/rows.ts'
import { explains, standing } from '../rules.ts'

type In<K extends keyof typeof equipment> = z.output<(typeof equipment)[K]['input']>

export async function beginTaking(ctx: Ctx) {
  const { centreId, personId } = ctx.actor
  if (!(await machineRows(ctx).where('m.condition', '!=', 'written_off').executeTakeFirst()))
    throw new Refusal('no_machines')
  const takingId = newId(ctx.now)
  const made = await ctx.db
    .insertInto('machineTakings')
    .values({ centreId, takingId, begunBy: personId, begunAt: ctx.now.toString() })
    .onConflict((c) => c.column('centreId').where('closedAt', 'is', null).doNothing())
    .returning('takingId')
    .executeTakeFirst()
  if (!made) throw new Refusal('taking_open')
  await ctx.record(events.taking_begun, { subject: ['machine_takings', takingId] })
  return { takingId }
}

/** One machine was looked for; whoever looks again writes over it until the stocktaking is closed. */
export async function noteFound(ctx: Ctx, { takingId, machineId, found, placeId, explained }: In<'noteFound'>) {
  const taking = await getTaking(ctx, takingId)
  if (taking.closedAt !== null) throw new Refusal('taking_closed')
  if (found === 'elsewhere' && !placeId) throw new Refusal('place_needed')
  if (explained && !explains(found).includes(explained)) throw new Refusal('not_explained_by_this')
  const { centreId, personId } = ctx.actor
  const said = { found, placeId: found === 'elsewhere' ? (placeId ?? null) : null, explained: explained ?? null }
  const at = { notedBy: personId, notedAt: ctx.now.toString() }
  await ctx.db
    .insertInto('machineTakingLines')
    .values({ centreId, lineId: newId(ctx.now), takingId, machineId, ...said, ...at })
    .onConflict((c) => c.columns(['centreId', 'takingId', 'machineId']).doUpdateSet({ ...said, notedAt: at.notedAt }))
    .execute()
  await ctx.record(events.machine_found, { subject: ['machines', machineId] })
  return {}
}

/** The second person closes it: everything was looked for, every difference has its answer. */
export async function closeTaking(ctx: Ctx, { takingId }: In<'closeTaking'>) {
  const taking = await getTaking(ctx, takingId)
  if (taking.closedAt !== null) throw new Refusal('taking_closed')
  if (taking.beginnerId === ctx.actor.personId) throw new Refusal('own_taking')
  const lines = await linesOf(ctx, takingId)
  const { left, unexplained } = standing(
    lines.length,
    lines.flatMap(({ found, explained }) => (found ? [{ found, explained }] : [])),
  )
  if (left > 0) throw new Refusal('taking_unfinished')
  if (unexplained > 0) throw new Refusal('taking_unexplained')
  const done = await ctx.db
    .updateTable('machineTakings')
    .set({ closedAt: ctx.now.toString() })
    .where('takingId', '=', takingId)
    .where('closedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('taking_closed')
  const differences = lines.filter((l) => l.found !== 'here').length
  await ctx.record(events.taking_closed, {
    subject: ['machine_takings', takingId],
    details: { machines: lines.length, differences },
  })
  await askTaking(ctx)
  return {}
}
