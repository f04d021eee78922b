import type { z } from 'zod'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { plans } from '../contract.ts'
import { events } from '../events.ts'
import { getPlan, signatureRows, type VersionRow } from '../plan-store.ts'
import { SIGNERS, type Signer, secondSigner } from '../rules.ts'
import { holdersToday } from '../second-signers.ts'
import { tasks } from '../tasks.ts'

/**
 * Puts a signature on record. The client's is recorded by whoever carries her case, with a witness where she does not write;
 * a colleague signs for herself. The database checks the same in a trigger.
 */
export async function sign(ctx: Ctx, input: z.output<typeof plans.sign.input>) {
  const plan = await getPlan(ctx, input.planId)
  if (plan.state !== 'proposed') throw new Refusal('plan_not_proposed')
  const c = await getCase(ctx, plan.caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  const known = await signatureRows(ctx, [plan.planId])
  if (known.some((s) => s.signer === input.signer)) throw new Refusal('already_signed')
  const signedOn = dayOf(ctx, plan, input.signedOn)
  if (input.signer !== 'client' && !(await signersOf(ctx, c)).includes(input.signer))
    throw new Refusal(input.signer === 'social_worker' ? 'not_responsible' : 'not_coordinator')
  const isHers = input.signer === 'client'
  const needsWitness = isHers && input.manner !== 'hand'
  if (needsWitness && (!input.witnessId || input.witnessId === ctx.actor.personId)) throw new Refusal('witness_needed')
  const made = await ctx.db
    .insertInto('planSignatures')
    .values({
      centreId: c.centreId,
      planId: plan.planId,
      signer: input.signer,
      caseId: c.caseId,
      personId: isHers ? null : ctx.actor.personId,
      manner: isHers ? input.manner : 'hand',
      witnessId: needsWitness ? (input.witnessId ?? null) : null,
      signedOn,
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('already_signed')
  if (input.signer === 'coordinator') await finishTasks(ctx, c.caseId, [tasks.sign_plan])
  if (SIGNERS.every((s) => s === input.signer || known.some((k) => k.signer === s)))
    await finishTasks(ctx, c.caseId, [tasks.collect_plan_signatures])
  await ctx.record(events[`signed_by_${input.signer}`], {
    caseId: c.caseId,
    subject: ['plan_signatures', plan.planId],
    details: {
      number: plan.number,
      on: signedOn,
      manner: isHers ? input.manner : 'hand',
      ...(needsWitness && input.witnessId && { witness: input.witnessId }),
    },
  })
  return {}
}

function dayOf(ctx: Ctx, plan: VersionRow, typed: string | undefined): string {
  const on = typed ? Temporal.PlainDate.from(typed) : ctx.today
  if (Temporal.PlainDate.compare(on, ctx.today) > 0) throw new Refusal('in_the_future')
  const proposed = Temporal.Instant.from(plan.proposedAt ?? plan.startedAt).toZonedDateTimeISO(ctx.zone)
  if (Temporal.PlainDate.compare(on, proposed.toPlainDate()) < 0) throw new Refusal('before_proposal')
  return on.toString()
}

/**
 * As whom this person may sign a plan of this case. Where nobody but her own worker holds the role of coordinator, the head
 * is the second pair of eyes.
 */
export async function signersOf(ctx: Ctx, c: { responsibleId: string | null }): Promise<Signer[]> {
  if (!ctx.can('plans.sign')) return []
  const isWorker = c.responsibleId === ctx.actor.personId
  const holders = await holdersToday(ctx)
  const second = secondSigner(c.responsibleId, holders)
  const isSecond =
    !isWorker &&
    (second === 'coordinator'
      ? holders.coordinators.includes(ctx.actor.personId)
      : second === 'head' && ctx.actor.roles.includes('head'))
  return [
    'client' as const,
    ...(isWorker ? ['social_worker' as const] : []),
    ...(isSecond ? ['coordinator' as const] : []),
  ]
}
