import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { changeReferral, getReferral, stillInSelection } from '../../referrals/facts.ts'
import { notBefore } from '../../referrals/rules.ts'
import { tasks as referralsTasks } from '../../referrals/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { writeAnswer } from '../answers.ts'
import type { selection } from '../contract.ts'
import { events } from '../events.ts'
import { tasks } from '../tasks.ts'
import { writeStep } from './steps.ts'

type OnReferral = { caseId: string; version: number; reason: string }
const OPEN = ['new', 'emergency', 'waiting']

/** The first of two people says what should be done; the head is asked (G1). */
export async function propose(ctx: Ctx, input: z.output<typeof selection.propose.input>) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  if (row.proposalState === 'open') throw new Refusal('proposal_open')
  if (!OPEN.includes(row.status)) throw new Refusal('already_decided')
  await changeReferral(ctx, row, input.version, {
    proposalState: 'open',
    proposalKind: input.kind,
    proposalBy: ctx.actor.personId,
    proposalAt: ctx.now.toString(),
  })
  const stepId = await writeStep(ctx, c, 'proposed', input.kind, input.reason)
  if (input.answer) await writeAnswer(ctx, c, input.answer)
  await finishTasks(ctx, c.caseId, [referralsTasks.select_candidate, tasks.proposal_returned, tasks.decide_waiting])
  const due = notBefore(ctx.today, Temporal.PlainDate.from(row.selectionDueOn ?? row.decisionDueOn))
  await addTask(ctx, tasks.approve_admission, { caseId: c.caseId, params: { kind: input.kind }, dueOn: due })
  await ctx.record(events.proposed, {
    caseId: c.caseId,
    subject: ['referral_steps', stepId],
    details: { kind: input.kind },
  })
  return { version: input.version + 1 }
}

async function openProposal(ctx: Ctx, input: OnReferral) {
  const c = await getCase(ctx, input.caseId)
  const row = await getReferral(ctx, input.caseId)
  if (row.proposalState !== 'open' || !row.proposalBy) throw new Refusal('no_proposal')
  return { c, row, proposerId: row.proposalBy }
}

/** Whoever proposed takes it back. */
export async function takeBack(ctx: Ctx, input: OnReferral) {
  const { c, row, proposerId } = await openProposal(ctx, input)
  if (proposerId !== ctx.actor.personId) throw new Refusal('not_yours')
  await changeReferral(ctx, row, input.version, { proposalState: 'taken_back' })
  const stepId = await writeStep(ctx, c, 'taken_back', row.proposalKind, input.reason)
  await endApproval(ctx, c.caseId)
  await addTask(ctx, referralsTasks.select_candidate, {
    caseId: c.caseId,
    dueOn: notBefore(ctx.today, Temporal.PlainDate.from(row.decisionDueOn)),
  })
  await ctx.record(events.proposal_taken_back, { caseId: c.caseId, subject: ['referral_steps', stepId] })
  return { version: input.version + 1 }
}

/** The head asks for more before deciding; the note goes to whoever proposed. */
export async function returnProposal(ctx: Ctx, input: OnReferral) {
  const { c, row, proposerId } = await openProposal(ctx, input)
  await changeReferral(ctx, row, input.version, { proposalState: 'returned' })
  const stepId = await writeStep(ctx, c, 'returned', row.proposalKind, input.reason)
  await endApproval(ctx, c.caseId)
  await addTask(ctx, tasks.proposal_returned, { caseId: c.caseId, ownerId: proposerId })
  await ctx.record(events.proposal_returned, { caseId: c.caseId, subject: ['referral_steps', stepId] })
  return { version: input.version + 1 }
}

/** The head's question is answered or gone. A social worker may not tick a task of the head: the query is the policy's. */
const endApproval = (ctx: Ctx, caseId: string) => finishTasks(ctx, caseId, [tasks.approve_admission])
