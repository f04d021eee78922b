import { sql } from 'kysely'
import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import type { health } from '../contract.ts'
import { events } from '../events.ts'
import { doseForm } from '../forms/medicine.ts'
import { dosePlace } from '../queries/medicines.ts'
import { takeFrom } from '../rules.ts'

/** A box comes in; a medicine of a new name is a new line of the stock. */
export async function receive(ctx: Ctx, input: z.output<typeof health.receive.input>) {
  const { name, unit, amount, expiresOn, least } = input
  if (Temporal.PlainDate.compare(expiresOn, ctx.today) < 0) throw new Refusal('expired')
  const { centreId, personId } = ctx.actor
  const named = () =>
    ctx.db
      .selectFrom('medicines')
      .select('medicineId')
      .where(sql<boolean>`lower(name) = lower(${name})`)
      .executeTakeFirst()
  await ctx.db
    .insertInto('medicines')
    .values({ centreId, medicineId: newId(ctx.now), name, unit, least })
    .onConflict((oc) => oc.doNothing())
    .execute()
  const medicineId = (await named())?.medicineId
  if (!medicineId) throw new Refusal('not_found')
  const lotId = newId(ctx.now)
  const receivedOn = ctx.today.toString()
  await ctx.db
    .insertInto('medicineLots')
    .values({ centreId, lotId, medicineId, expiresOn, leftCount: amount, receivedOn, receivedBy: personId })
    .execute()
  await ctx.record(events.medicine_received, { subject: ['medicine_lots', lotId], details: { amount } })
  return { medicineId }
}

/** One dose: the box that expires first is taken first, and none that has expired. */
export async function giveDose(ctx: Ctx, input: z.output<typeof health.giveDose.input>) {
  const { caseId, medicineId, quantity } = input
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  const lots = await ctx.db
    .selectFrom('medicineLots')
    .select(['lotId', 'leftCount'])
    .where('medicineId', '=', medicineId)
    .where('leftCount', '>', 0)
    .where('expiresOn', '>=', ctx.today.toString())
    .orderBy('expiresOn')
    .orderBy('lotId')
    .forUpdate()
    .execute()
  const taken = takeFrom(lots, quantity)
  if (!taken) throw new Refusal('not_enough')
  for (const { lotId, take } of taken)
    await ctx.db
      .updateTable('medicineLots')
      .set((eb) => ({ leftCount: eb('leftCount', '-', take) }))
      .where('lotId', '=', lotId)
      .execute()
  const doseId = newId(ctx.now)
  await ctx.db
    .insertInto('doses')
    .values({
      ...{ centreId: c.centreId, doseId, caseId, medicineId, quantity },
      givenAt: ctx.now.toString(),
      writtenBy: ctx.actor.personId,
      body: await ctx.seal.sealJson('health', caseId, dosePlace(doseId), sealedOf(doseForm, input, 'health')),
    })
    .execute()
  // named as any line of her log: beside the count of a box that fell at that minute it would say to the head which medicine is whose
  await ctx.record(events.noted, { caseId, subject: ['health_log', doseId] })
  return { doseId }
}

/** What has expired, or broke, leaves the stock. */
export async function throwAway(ctx: Ctx, { lotId }: { lotId: string }) {
  const lot = await ctx.db
    .selectFrom('medicineLots')
    .select('leftCount')
    .where('lotId', '=', lotId)
    .where('leftCount', '>', 0)
    .forUpdate()
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  await ctx.db.updateTable('medicineLots').set({ leftCount: 0 }).where('lotId', '=', lotId).execute()
  const about = { subject: ['medicine_lots', lotId] as const, details: { amount: lot.leftCount } }
  await ctx.record(events.medicine_thrown_away, about)
  return {}
}
