import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { events } from '../events.ts'
import type { Case, Live } from '../live.ts'
import { change, getLive, holds, missingOf } from '../live.ts'
import { recordAct, writeRecord } from '../records.ts'
import { missingToPropose } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { close } from './close.ts'

/** A service does not end more than two months from now on paper, nor before it began. */
const FURTHEST_DAYS = 60
const DECIDE_DAYS = 3

type Proposal = { caseId: string; effectiveOn: string; basis: string; destination?: string | undefined }

/** F33 put to the head: basis, destination, day. What the list asks before a decision must stand. */
export async function propose(ctx: Ctx, input: Proposal) {
  const { c, t } = await getLive(ctx, input.caseId)
  if (t.state !== 'open') throw new Refusal('already_proposed')
  if (!holds(ctx, c, 'narrative') || (input.destination && !holds(ctx, c, 'safety'))) throw new Refusal('not_allowed')
  judgeDay(ctx, c, input.effectiveOn)
  await refuseMissing(ctx, c, t)
  await writeRecord(ctx, t, {
    name: 'proposal',
    on: ctx.today.toString(),
    note: { text: input.basis },
    ...(input.destination && {
      guarded: { destination: { kind: 'other', address: input.destination, onPaper: input.destination } },
    }),
  })
  await change(ctx, t, {
    state: 'proposed',
    proposedBy: ctx.actor.personId,
    proposedAt: ctx.now.toString(),
    effectiveOn: input.effectiveOn,
    decidedBy: null,
    decidedAt: null,
  })
  await finishTasks(ctx, c.caseId, [tasks.termination_returned])
  const taskId = await addTask(ctx, tasks.approve_termination, { caseId: c.caseId })
  await ctx.record(events.proposed, {
    caseId: c.caseId,
    subject: ['terminations', t.terminationId],
    details: { effective: input.effectiveOn },
  })
  return { taskId }
}

function judgeDay(ctx: Ctx, c: Case, effectiveOn: string): void {
  const day = Temporal.PlainDate.from(effectiveOn)
  const first = Temporal.PlainDate.from(c.admittedOn ?? c.openedOn)
  if (Temporal.PlainDate.compare(day, first) < 0)
    throw new Refusal('effective_too_early', { params: { first: first.toString() } })
  if (Temporal.PlainDate.compare(day, ctx.today.add({ days: FURTHEST_DAYS })) > 0)
    throw new Refusal('effective_too_late', { params: { days: FURTHEST_DAYS } })
}

async function refuseMissing(ctx: Ctx, c: Case, t: Live): Promise<void> {
  const missing = missingToPropose(t.exit, c.stage, await missingOf(ctx, c, t.exit))
  if (missing.length > 0) throw new Refusal('checks_missing', { params: { count: missing.length, missing } })
}

/** Whoever proposed may take it back while the head has not decided. */
export async function withdrawProposal(ctx: Ctx, { caseId }: { caseId: string }) {
  const { t } = await getLive(ctx, caseId)
  if (t.state !== 'proposed') throw new Refusal('not_proposed')
  await change(ctx, t, { state: 'open' })
  await finishTasks(ctx, caseId, [tasks.approve_termination])
  await ctx.record(events.proposal_withdrawn, { caseId, subject: ['terminations', t.terminationId] })
  return {}
}

function atVersion(t: Live, version: number, states: readonly string[]): void {
  if (!states.includes(t.state)) throw new Refusal('not_proposed')
  if (t.version !== version) throw new Refusal('stale_version')
}

/** The head decides. Where the table asks for four eyes, never the one who proposed (domain.md 8.1). */
export async function approve(ctx: Ctx, input: { caseId: string; version: number }) {
  const { c, t } = await getLive(ctx, input.caseId)
  atVersion(t, input.version, ['proposed'])
  if (t.needsFourEyes && t.proposedBy === ctx.actor.personId) throw new Refusal('own_proposal')
  await refuseMissing(ctx, c, t)
  await change(ctx, t, { state: 'approved', decidedBy: ctx.actor.personId, decidedAt: ctx.now.toString() })
  await finishTasks(ctx, c.caseId, [tasks.approve_termination])
  const about = {
    caseId: c.caseId,
    subject: ['terminations', t.terminationId] as const,
    details: { effective: t.effectiveOn },
  }
  await ctx.record(events.decision_recorded, { ...about })
  await ctx.record(events.closing_approved, { ...about })
  const missing = await missingOf(ctx, c, t.exit)
  const hasCome = t.effectiveOn !== null && t.effectiveOn <= ctx.today.toString()
  if (missing.length === 0 && hasCome) {
    await close(ctx, input)
    return { isClosed: true, missing }
  }
  const from = hasCome || t.effectiveOn === null ? ctx.today : Temporal.PlainDate.from(t.effectiveOn)
  await addTask(ctx, tasks.close_termination, {
    caseId: c.caseId,
    fromOn: from.toString(),
    dueOn: from.add({ days: DECIDE_DAYS }).toString(),
  })
  return { isClosed: false, missing }
}

/** Back to the one who proposed, with a note; also an approval that has not yet been carried out. */
export async function returnToWorker(ctx: Ctx, input: { caseId: string; version: number; note: string }) {
  const { c, t } = await getLive(ctx, input.caseId)
  atVersion(t, input.version, ['proposed', 'approved'])
  await change(ctx, t, { state: 'open' })
  await finishTasks(ctx, c.caseId, [tasks.approve_termination, tasks.close_termination])
  await addTask(ctx, tasks.termination_returned, { caseId: c.caseId, ...(t.proposedBy && { ownerId: t.proposedBy }) })
  await recordAct(ctx, t, events.returned, { name: 'returned', on: ctx.today.toString(), note: { text: input.note } })
  return {}
}
