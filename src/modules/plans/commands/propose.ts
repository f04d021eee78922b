import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { signedAssessment } from '../../assessments/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { plans } from '../contract.ts'
import { events } from '../events.ts'
import { bump, getBody, getPlan, openBodies, savedBody, versionsOf } from '../plan-store.ts'
import { missingAll, secondSigner } from '../rules.ts'
import { holdersToday } from '../second-signers.ts'
import { tasks } from '../tasks.ts'

/** From the worker to the head: from here on the text stays as it is signed. */
export async function propose(ctx: Ctx, input: { planId: string; version: number }) {
  const row = await getPlan(ctx, input.planId)
  if (row.state !== 'draft') throw new Refusal('plan_proposed')
  const c = await getCase(ctx, row.caseId)
  if (!ctx.actor.caseload.includes(c.caseId)) throw new Refusal('not_allowed')
  const body = await getBody(ctx, row.planId)
  const signed = await signedAssessment(ctx, c.caseId)
  if (!signed) throw new Refusal('no_signed_assessment')
  const inForce = (await versionsOf(ctx, c.caseId)).find((v) => v.state === 'approved')
  const before = inForce ? (await openBodies(ctx, [inForce.planId])).get(inForce.planId) : undefined
  const missing = missingAll(body, new Set(signed.needs.map((n) => n.id)), before?.body ?? null)
  if (missing.length > 0) throw new Refusal('plan_incomplete', { params: { missing, count: missing.length } })

  const second = secondSigner(c.responsibleId, await holdersToday(ctx))
  if (!second) throw new Refusal('no_second_signer') // proposed, it would wait for ever

  const proposal = {
    state: 'proposed' as const,
    reviewOn: body.reviewOn,
    proposedBy: ctx.actor.personId,
    proposedAt: ctx.now.toString(),
  }
  if (!(await bump(ctx, row.planId, input.version, proposal)))
    throw clash(plans.propose, (again) => savedBody(again, row.planId))
  await finishTasks(ctx, c.caseId, [tasks.write_plan, tasks.plan_returned])
  await addTask(ctx, tasks.collect_plan_signatures, { caseId: c.caseId })
  await addTask(ctx, tasks.sign_plan, { caseId: c.caseId, params: { number: row.number }, ownerRole: second })
  await addTask(ctx, tasks.approve_plan, { caseId: c.caseId, params: { number: row.number } })
  await ctx.record(events.proposed, {
    caseId: c.caseId,
    subject: ['plans', row.planId],
    details: {
      number: row.number,
      goals: body.goals.length,
      steps: body.goals.reduce((n, g) => n + g.steps.length, 0),
    },
  })
  return {}
}
