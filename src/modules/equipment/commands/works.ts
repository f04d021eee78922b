import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { askRepair, askUpkeep } from '../ask.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { getMachine, hold } from '../queries/rows.ts'
import { isUpkeep } from '../rules.ts'

/** What was done, or is broken: the database moves its condition and its next day, and ends what asked for it. */
export async function noteWork(ctx: Ctx, input: z.output<typeof equipment.noteWork.input>) {
  const { machineId, kind, onDay, words, costRupiah } = input
  if (onDay > ctx.today.toString()) throw new Refusal('work_ahead')
  if (!isUpkeep(kind) && !words) throw new Refusal('words_needed')
  await hold(ctx, machineId)
  const before = await getMachine(ctx, machineId)
  const { centreId, personId } = ctx.actor
  const workId = newId(ctx.now)
  await ctx.db
    .insertInto('machineWorks')
    .values({
      ...{ centreId, workId, machineId, kind, onDay, costRupiah: costRupiah ?? null },
      body: words ? await sealShared(ctx, 'staff', 'machine_works', workId, { words }) : null,
      ...{ notedBy: personId, notedAt: ctx.now.toString() },
    })
    .execute()
  const now = await getMachine(ctx, machineId)
  if (isUpkeep(kind)) await askUpkeep(ctx, now)
  else if (before.condition === 'good') await askRepair(ctx, now)
  await ctx.record(events.work_noted, { subject: ['machines', machineId], details: { kind } })
  return {}
}
