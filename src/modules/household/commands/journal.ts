import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { rolesOf } from '../../access/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { nightCounts } from '../../residence/facts.ts'
import { addTask } from '../../tasks/facts.ts'
import type { household } from '../contract.ts'
import { events } from '../events.ts'
import { household as policy } from '../policy.ts'
import { type Part, partOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

export async function write(ctx: Ctx, { kind, text, ...of }: z.output<typeof household.write.input>) {
  const caseId = kind === 'woman' ? of.caseId : undefined // of any other line nobody is asked whom it is about
  if (caseId) await getCase(ctx, caseId)
  const shiftId = await openShift(ctx)
  const entryId = newId(ctx.now)
  const body = await sealShared(ctx, 'staff', 'journal_entries', entryId, { text })
  const { centreId, personId } = ctx.actor
  await ctx.db
    .insertInto('journalEntries')
    .values({ centreId, entryId, shiftId, at: ctx.now.toString(), personId, kind, caseId: caseId ?? null, body })
    .execute()
  const about = { subject: ['journal_entries', entryId] as const, details: { kind } }
  await ctx.record(events.journal_noted, caseId ? { caseId, ...about } : about)
  return { entryId }
}

/** The watch that goes on; of two who write its first line at the same moment both write into the same one. */
async function openShift(ctx: Ctx): Promise<string> {
  const now = ctx.now.toString()
  const part = partOf(ctx.now.toZonedDateTimeISO(ctx.zone))
  await ctx.client.query(
    `insert into house_shifts (centre_id, shift_id, part, began_at) values ($1, $2, $3, $4) on conflict do nothing`,
    [ctx.actor.centreId, newId(ctx.now), part, now],
  )
  const open = await ctx.db.selectFrom('houseShifts').select('shiftId').where('handedAt', 'is', null).executeTakeFirst()
  if (!open) throw new Refusal('shift_is_over')
  return open.shiftId
}

/** The first signature: whoever hands over says what the next one must know, and how many are in the house. */
export async function handOver(ctx: Ctx, input: z.output<typeof household.handOver.input>) {
  const { shiftId, takerId, keys = null, carried } = input
  if (takerId === ctx.actor.personId) throw new Refusal('hand_to_another')
  await mustKeepHouse(ctx, takerId)
  const { women, here } = await nightCounts(ctx)
  const body = await sealShared(ctx, 'staff', 'house_shifts', shiftId, { keys, carried: carried ?? [] })
  const { rows } = await ctx.client.query<{ part: Part }>(
    `update house_shifts set handed_at = $3, taker_id = $4, women = $5, here = $6, body = $7
      where centre_id = $1 and shift_id = $2 and handed_at is null returning part`,
    [ctx.actor.centreId, shiftId, ctx.now.toString(), takerId, women, here, body],
  )
  const [shift] = rows
  if (!shift) throw new Refusal('shift_is_over')
  await addTask(ctx, tasks.take_over, { ownerId: takerId })
  await ctx.record(events.shift_handed_over, { subject: ['house_shifts', shiftId], details: { part: shift.part } })
  return {}
}

/** The second signature. */
export async function takeOver(ctx: Ctx, { shiftId }: { shiftId: string }) {
  const shift = await ctx.db
    .selectFrom('houseShifts')
    .select(['part', 'takerId', 'takenAt'])
    .where('shiftId', '=', shiftId)
    .executeTakeFirst()
  if (!shift?.takerId || shift.takenAt) throw new Refusal('shift_is_over')
  if (shift.takerId !== ctx.actor.personId) throw new Refusal('not_handed_to_you')
  await ctx.db.updateTable('houseShifts').set({ takenAt: ctx.now.toString() }).where('shiftId', '=', shiftId).execute()
  await ctx.record(events.shift_taken_over, { subject: ['house_shifts', shiftId], details: { part: shift.part } })
  return {}
}

export async function mustKeepHouse(ctx: Ctx, personId: string): Promise<void> {
  const keepers: readonly string[] = policy.actions['household.write']
  if (!(await rolesOf(ctx, personId)).some((role) => keepers.includes(role))) throw new Refusal('taker_keeps_no_house')
}
