import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { signedAssessment } from '../../assessments/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import {
  bump,
  conferenceHeld,
  getBody,
  getPlan,
  returnPlace,
  signaturesOf,
  type VersionRow,
  versionsOf,
} from '../plan-store.ts'
import { refusalsToApprove } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { makeWork } from './make-work.ts'

/** Asked again here, from the same rule as the screen; the database refuses a head who approves her own proposal by itself. */
export async function approve(ctx: Ctx, input: { planId: string; version: number }) {
  const { row, c } = await proposed(ctx, input)
  const body = await getBody(ctx, row.planId)
  const needs = (await signedAssessment(ctx, c.caseId))?.needs ?? []
  const refusals = refusalsToApprove({
    version: row.number,
    plan: body,
    needIds: new Set(needs.map((n) => n.id)),
    signatures: await signaturesOf(ctx, row, c.clientId),
    proposerId: row.proposedBy ?? '',
    conferenceHeld: await conferenceHeld(ctx, c.caseId),
    actor: { personId: ctx.actor.personId, roles: ctx.actor.roles.filter((r) => r !== 'system') },
  })
  if (refusals.length > 0)
    throw new Refusal('plan_not_ready', { params: { missing: refusals, count: refusals.length } })

  const old = (await versionsOf(ctx, c.caseId)).find((v) => v.state === 'approved')
  if (old) await bump(ctx, old.planId, old.version, { state: 'superseded' })
  await decide(ctx, row, input.version, 'approved')
  const made = await makeWork(ctx, { row, body, old })
  await ctx.record(events.approved, {
    caseId: c.caseId,
    subject: ['plans', row.planId],
    details: { number: row.number, goals: body.goals.length, tasks: made },
  })
  return { tasks: made }
}

/** Back to the worker with a note; what was proposed stays on record, a new draft is made from it. */
export async function returnPlan(ctx: Ctx, input: { planId: string; note: string; version: number }) {
  const { row, c } = await proposed(ctx, input)
  const body = await ctx.seal.seal('narrative', c.caseId, returnPlace(row.planId), input.note)
  await ctx.db
    .insertInto('planReturns')
    .values({ centreId: c.centreId, planId: row.planId, caseId: c.caseId, body })
    .execute()
  await decide(ctx, row, input.version, 'returned')
  await addTask(ctx, tasks.plan_returned, {
    caseId: c.caseId,
    params: { number: row.number },
    ...(row.proposedBy && { ownerId: row.proposedBy }),
    text: input.note.slice(0, 500),
  })
  await ctx.record(events.returned, {
    caseId: c.caseId,
    subject: ['plan_returns', row.planId],
    details: { number: row.number },
  })
  return {}
}

async function proposed(ctx: Ctx, input: { planId: string }) {
  const row = await getPlan(ctx, input.planId)
  if (row.state !== 'proposed') throw new Refusal('plan_not_proposed')
  if (row.proposedBy === ctx.actor.personId) throw new Refusal('own_proposal')
  return { row, c: await getCase(ctx, row.caseId) }
}

async function decide(ctx: Ctx, row: VersionRow, version: number, state: 'approved' | 'returned'): Promise<void> {
  const done = await bump(ctx, row.planId, version, {
    state,
    decidedBy: ctx.actor.personId,
    decidedAt: ctx.now.toString(),
  })
  if (!done) throw new Refusal('stale_version')
  await finishTasks(ctx, row.caseId, [tasks.approve_plan, tasks.collect_plan_signatures, tasks.sign_plan])
}
