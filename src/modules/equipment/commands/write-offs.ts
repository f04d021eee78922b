import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { sealShared } from '../../../platform/seal/bodies.ts'
import { addTask } from '../../tasks/facts.ts'
import type { equipment } from '../contract.ts'
import { events } from '../events.ts'
import { getMachine, hold, sealAnswer, writeOffsOf } from '../queries/rows.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof equipment> = z.output<(typeof equipment)[K]['input']>

/** Somebody says that it can not stay in the book; the head decides, who did not say so. */
export async function proposeWriteOff(ctx: Ctx, { machineId, reason, words }: In<'proposeWriteOff'>) {
  await hold(ctx, machineId)
  const { label } = await getMachine(ctx, machineId)
  const before = await writeOffsOf(ctx, machineId)
  if (before.some((w) => w.decision === 'approved')) throw new Refusal('machine_gone')
  if (before.some((w) => w.decision === null)) throw new Refusal('write_off_open')
  const { centreId, personId } = ctx.actor
  const writeOffId = newId(ctx.now)
  await ctx.db
    .insertInto('machineWriteOffs')
    .values({
      ...{ centreId, writeOffId, machineId, reason, proposedBy: personId, proposedAt: ctx.now.toString() },
      body: await sealShared(ctx, 'staff', 'machine_write_offs', writeOffId, { words }),
    })
    .execute()
  await addTask(ctx, tasks.decide_write_off, { id: machineId, params: { label } })
  await ctx.record(events.write_off_proposed, { subject: ['machines', machineId], details: { reason } })
  return {}
}

/** Of two at once the database lets the first, and nobody decides what she proposed herself. */
export async function decideWriteOff(ctx: Ctx, { machineId, writeOffId, decision, words }: In<'decideWriteOff'>) {
  const w = (await writeOffsOf(ctx, machineId)).find((one) => one.writeOffId === writeOffId)
  if (!w) throw new Refusal('not_found')
  if (w.decision !== null) throw new Refusal('write_off_decided')
  if (w.proposerId === ctx.actor.personId) throw new Refusal('own_write_off')
  const answer = words ? await sealAnswer(ctx, writeOffId, words) : null
  const done = await ctx.db
    .updateTable('machineWriteOffs')
    .set({ decision, answer, decidedAt: ctx.now.toString() })
    .where('writeOffId', '=', writeOffId)
    .where('decision', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('write_off_decided')
  await ctx.record(events.write_off_decided, { subject: ['machines', machineId], details: { decision } })
  return {}
}
