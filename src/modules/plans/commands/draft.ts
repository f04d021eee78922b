import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { isSameJson } from '../../../kernel/same-json.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import { plans } from '../contract.ts'
import { events } from '../events.ts'
import { EMPTY_PLAN, type PlanBody } from '../plan-body.ts'
import { bump, getBody, getPlan, openBodies, savedBody, versionsOf, writeBody } from '../plan-store.ts'
import { stillAhead } from '../rules.ts'
import { tasks } from '../tasks.ts'

export async function start(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  const [last] = await versionsOf(ctx, caseId)
  if (last && (last.state === 'draft' || last.state === 'proposed')) throw new Refusal('plan_open')
  const before = last ? await getBody(ctx, last.planId) : EMPTY_PLAN
  const planId = newId(ctx.now)
  const number = (last?.number ?? 0) + 1
  const made = await ctx.db
    .insertInto('plans')
    .values({
      centreId: c.centreId,
      planId,
      caseId,
      number,
      startedBy: ctx.actor.personId,
      startedAt: ctx.now.toString(),
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('plan_open') // a colleague was quicker by a moment
  // it is talked over with her anew; reasons of removal belong to the version in which something was taken out
  const removalReasons = last?.state === 'returned' ? before.removalReasons : {}
  const again = { ...before, discussedOn: null, reviewOn: stillAhead(before.reviewOn, ctx.today), removalReasons }
  await writeBody(ctx, { planId, caseId }, again, true)
  await finishTasks(ctx, caseId, [tasks.plan_returned])
  await ctx.record(events.started, { caseId, subject: ['plan_texts', planId], details: { number } })
  return { planId, number }
}

/** Kept while it is written; two people at one draft see both texts. */
export async function saveDraft(ctx: Ctx, input: { planId: string; body: PlanBody; version: number }) {
  const plan = await getPlan(ctx, input.planId)
  if (plan.state !== 'draft') throw new Refusal('plan_proposed')
  const open = (await openBodies(ctx, [plan.planId])).get(plan.planId)
  if (!open) throw new Refusal('not_allowed')
  const stale = () => clash(plans.saveDraft, (again) => savedBody(again, input.planId))
  if (plan.version !== input.version) {
    // stored already: only the answer was lost on its way, and nobody is her own rival
    if (isSameJson(open.body, input.body)) return { version: plan.version, savedAt: open.savedAt }
    throw stale()
  }
  await writeBody(ctx, plan, input.body)
  if (!(await bump(ctx, plan.planId, input.version))) throw stale()
  const day = Temporal.Instant.from(open.savedAt).toZonedDateTimeISO(ctx.zone).toPlainDate()
  // one event a day for each writer: the chain says who wrote, the timeline is not flooded by autosave
  if (plan.version === 1 || open.savedBy !== ctx.actor.personId || Temporal.PlainDate.compare(day, ctx.today) !== 0)
    await ctx.record(events.written, {
      caseId: plan.caseId,
      subject: ['plan_texts', plan.planId],
      details: { number: plan.number },
    })
  return { version: input.version + 1, savedAt: ctx.now.toString() }
}
