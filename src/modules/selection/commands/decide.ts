import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, setIntake } from '../../cases/facts/case.ts'
import { tasks as casesTasks } from '../../cases/tasks.ts'
import { calendarOf } from '../../centres/facts.ts'
import { changeReferral, getReferral, type Referral, stillInSelection } from '../../referrals/facts.ts'
import { selectionDueOn, shelterEndsOn } from '../../referrals/rules.ts'
import { tasks as referralsTasks } from '../../referrals/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { answerOf, writeAnswer } from '../answers.ts'
import type { selection } from '../contract.ts'
import { type Decision, EXIT_OF_DECISION } from '../decision.ts'
import { decisionContext, refusalsTo } from '../decision-context.ts'
import { events } from '../events.ts'
import type { Answer } from '../sealed-docs.ts'
import { tasks } from '../tasks.ts'
import { askAgain } from './ask-again.ts'
import { closeNotAdmittedCase, setWaiting } from './closing.ts'
import { writeStep } from './steps.ts'

type Input = z.output<typeof selection.decide.input>
type Case = Awaited<ReturnType<typeof getCase>>

/**
 * The second of two people decides (G1), never the one who proposed; the safety questions come before every answer. What
 * follows is done in the same transaction: the place, the waiting list, or the end of the case with the other place named.
 */
export async function decide(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  if (row.proposalState !== 'open') throw new Refusal('no_proposal')
  const said = { ...(await answerOf(ctx, c.caseId)), ...input.answer }
  const decision = decisionOf(input, said)
  const refusals = refusalsTo(decision, await decisionContext(ctx, row), c)
  if (refusals.length > 0) {
    const issues = refusals.map(({ code, params }) => ({ path: ['decision'], code, ...(params && { params }) }))
    throw new Refusal('decision_refused', { params: { count: issues.length }, issues })
  }
  await changeReferral(ctx, row, input.version, await changesOf(ctx, input, row))
  const stepId = await writeStep(ctx, c, 'decided', input.kind, input.reason)
  await writeAnswer(ctx, c, said)
  await finishTasks(ctx, c.caseId, [
    tasks.approve_admission,
    referralsTasks.select_candidate,
    referralsTasks.emergency_referral,
    tasks.decide_waiting,
    tasks.ask_waiting,
  ])
  const end = await follow(ctx, c, row, input, stepId)
  return { version: input.version + 1, ...end }
}

function decisionOf(
  { kind, reason, until }: Input,
  { rule = '', alternative = '', complaintPath = '' }: Answer,
): Decision {
  if (kind === 'refer' || kind === 'refuse') return { kind, reason, rule, alternative, complaintPath }
  if (kind !== 'wait') return { kind, reason }
  if (!until) throw new Refusal('until_needed')
  return { kind, reason, until: Temporal.PlainDate.from(until) }
}

const STATUS = {
  accept: 'accepted',
  wait: 'waiting',
  refer: 'referred',
  refuse: 'refused',
  emergency: 'emergency',
} as const
const DECIDED = {
  accept: events.accepted,
  wait: events.waitlisted,
  refer: events.referred_elsewhere,
  refuse: events.refused,
  emergency: events.emergency_admitted,
} as const

async function changesOf(ctx: Ctx, input: Input, row: Referral) {
  const isEmergency = input.kind === 'emergency'
  const calendar = isEmergency ? await calendarOf(ctx) : null
  return {
    proposalState: 'decided' as const,
    decidedKind: input.kind,
    decidedBy: ctx.actor.personId,
    decidedAt: ctx.now.toString(),
    status: STATUS[input.kind],
    isEmergency,
    // whoever waits again keeps her place in the order
    waitingSince: input.kind === 'wait' ? (row.waitingSince ?? ctx.today.toString()) : row.waitingSince,
    waitingUntil: input.kind === 'wait' ? (input.until ?? null) : null,
    ...(calendar && {
      selectionDueOn: selectionDueOn(ctx.today, calendar).toString(),
      shelterEndsOn: shelterEndsOn(ctx.today).toString(),
    }),
  }
}

/** What a decision brings with it. */
async function follow(
  ctx: Ctx,
  c: Case,
  row: Referral,
  input: Input,
  stepId: string,
): Promise<{ closed: boolean; missing: string[] }> {
  const details = { kind: input.kind, ...(input.until && input.kind === 'wait' && { until: input.until }) }
  if (c.state === 'waiting' && input.kind !== 'wait') await setWaiting(ctx, c.caseId, false)
  await ctx.record(DECIDED[input.kind], { caseId: c.caseId, subject: ['referral_steps', stepId], details })
  if (row.isEmergency && input.kind !== 'emergency')
    await ctx.record(events.emergency_ended, { caseId: c.caseId, subject: ['referrals', c.caseId], details })
  if (input.kind !== 'emergency') await finishTasks(ctx, c.caseId, [tasks.complete_selection, tasks.shelter_ends])
  if (input.kind === 'accept') {
    if (row.intakeId) await setIntake(ctx, c.caseId, row.intakeId)
    // the move is a step of its own: it waits until she is really coming
    if (c.stage === 'identification') await addTask(ctx, casesTasks.move_from_identification, { caseId: c.caseId })
  }
  if (input.kind === 'wait') await putOnList(ctx, c, input.until ?? '')
  if (input.kind === 'emergency') await shelter(ctx, c)
  if (input.kind === 'refer' || input.kind === 'refuse')
    return closeNotAdmittedCase(ctx, c, EXIT_OF_DECISION[input.kind])
  return { closed: false, missing: [] }
}

async function putOnList(ctx: Ctx, c: Case, until: string): Promise<void> {
  await setWaiting(ctx, c.caseId, true)
  await askAgain(ctx, c.caseId, ctx.today, until)
  await addTask(ctx, tasks.decide_waiting, { caseId: c.caseId, dueOn: until })
}

/** Shelter first; the selection is completed within three working days, and the shelter ends after fourteen days. */
async function shelter(ctx: Ctx, c: Case): Promise<void> {
  const selection = selectionDueOn(ctx.today, await calendarOf(ctx)).toString()
  await addTask(ctx, tasks.complete_selection, { caseId: c.caseId, dueOn: selection })
  await addTask(ctx, tasks.shelter_ends, { caseId: c.caseId, dueOn: shelterEndsOn(ctx.today).toString() })
  if (c.stage === 'identification')
    await addTask(ctx, casesTasks.move_from_identification, { caseId: c.caseId, dueOn: ctx.today.toString() })
}
