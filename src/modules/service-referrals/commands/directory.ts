import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTask } from '../../tasks/facts.ts'
import { serviceReferrals } from '../contract.ts'
import { events } from '../events.ts'
import { serviceOf } from '../queries/directory.ts'
import { MOU_BEFORE_DAYS } from '../rules.ts'
import { getService } from '../standing.ts'
import { tasks } from '../tasks.ts'

/** A new line of the directory, or the same corrected; `ended`: nobody is referred there any more. */
export async function saveService(ctx: Ctx, o: z.output<typeof serviceReferrals.saveService.input>) {
  const { version, ended, serviceId: known, ...said } = o
  const serviceId = known ?? newId(ctx.now)
  const { kind, name, address = null, phone = null, contact = null, hours = null, cost = null } = said
  const changed = { changedAt: ctx.now.toString(), changedBy: ctx.actor.personId, version: version + 1 }
  const line = { kind, name, address, phone, contact, hours, cost, ...changed }
  if (known) {
    const before = await getService(ctx, known)
    const endedOn = ended ? (before.endedOn ?? ctx.today.toString()) : null
    const done = await ctx.db
      .updateTable('services')
      .set({ ...line, endedOn })
      .where('serviceId', '=', known)
      .where('version', '=', version)
      .executeTakeFirst()
    if (done.numUpdatedRows === 0n) throw clash(serviceReferrals.saveService, (of) => serviceOf(of, known))
  } else
    await ctx.db
      .insertInto('services')
      .values({ centreId: ctx.actor.centreId, serviceId, ...line })
      .execute()
  await ctx.record(events.service_saved, { subject: ['services', serviceId], details: { kind } })
  return { serviceId, version: version + 1 }
}

/** The agreement with it; before it ends somebody is asked to renew it. */
export async function saveAgreement(ctx: Ctx, o: z.output<typeof serviceReferrals.saveAgreement.input>) {
  const { serviceId, mouNo, mouUntil, version } = o
  const until = Temporal.PlainDate.from(mouUntil)
  if (Temporal.PlainDate.compare(until, ctx.today) < 0) throw new Refusal('agreement_over')
  const before = await getService(ctx, serviceId)
  if (before.version !== version) throw clash(serviceReferrals.saveAgreement, (of) => serviceOf(of, serviceId))
  if (before.mouTaskId) await finishTask(ctx, before.mouTaskId)
  const fromOn = until.subtract({ days: MOU_BEFORE_DAYS }).toString()
  const mouTaskId = await addTask(ctx, tasks.renew_agreement, { id: serviceId, fromOn, dueOn: mouUntil })
  const changed = { changedAt: ctx.now.toString(), changedBy: ctx.actor.personId, version: version + 1 }
  const done = await ctx.db
    .updateTable('services')
    .set({ mouNo, mouUntil, mouTaskId, ...changed })
    .where('serviceId', '=', serviceId)
    .where('version', '=', version)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw clash(serviceReferrals.saveAgreement, (of) => serviceOf(of, serviceId))
  await ctx.record(events.agreement_saved, { subject: ['services', serviceId], details: { until: mouUntil } })
  return { version: version + 1 }
}
