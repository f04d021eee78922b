import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isOver } from '../../cases/stages.ts'
import { tasks as casesTasks } from '../../cases/tasks.ts'
import { changeReferral, getReferral, stillInSelection } from '../../referrals/facts.ts'
import { tasks as referralsTasks } from '../../referrals/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { EXIT_OF_DECISION } from '../decision.ts'
import { events } from '../events.ts'
import { tasks } from '../tasks.ts'
import { writeStep } from './steps.ts'

type Case = Awaited<ReturnType<typeof getCase>>
export type Ending = { closed: boolean; missing: string[] }

/** On the waiting list, or off it; the database moves the state of a case and asks for the head. */
export const setWaiting = (ctx: Ctx, caseId: string, isWaiting: boolean) =>
  ctx.client.query('select sec.set_waiting($1, $2, $3)', [caseId, isWaiting, ctx.now.toString()])

/** The case of a woman who was not admitted ends now; when she was sheltered, once her belongings are hers again. */
export async function closeNotAdmittedCase(
  ctx: Ctx,
  c: Case,
  exit: 'DITOLAK' | 'DIRUJUK_LAIN' | 'BATAL',
): Promise<Ending> {
  const { rows } = await ctx.client.query<{ missing: string[] }>(
    'select sec.missing_for_exit($1, $2, $3, $4) as missing',
    [c.centreId, c.caseId, c.stage, exit],
  )
  const missing = rows[0]?.missing ?? []
  if (missing.length > 0) {
    await finishTasks(ctx, c.caseId, [tasks.close_not_admitted])
    await addTask(ctx, tasks.close_not_admitted, { caseId: c.caseId })
    return { closed: false, missing }
  }
  await ctx.client.query('select sec.close_case($1, $2, $3, false, $4)', [
    c.caseId,
    exit,
    ctx.today.toString(),
    ctx.now.toString(),
  ])
  return { closed: true, missing: [] }
}

export async function closeNotAdmitted(ctx: Ctx, { caseId }: { caseId: string }): Promise<Ending> {
  const c = await getCase(ctx, caseId)
  if (isOver(c)) throw new Refusal('case_closed')
  const row = await getReferral(ctx, caseId)
  const kind = row.status === 'referred' ? 'refer' : row.status === 'refused' ? 'refuse' : null
  if (!kind) throw new Refusal('not_decided')
  const end = await closeNotAdmittedCase(ctx, c, EXIT_OF_DECISION[kind])
  await ctx.record(end.closed ? events.ended : events.ending_tried, { caseId, details: { missing: end.missing } })
  return end
}

const DECIDED = ['accepted', 'waiting', 'refused', 'referred', 'emergency']

/** A decision is taken back while nothing has come of it; whoever comes this way again decides anew. */
export async function reopen(ctx: Ctx, input: { caseId: string; version: number; reason: string }) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  if (!DECIDED.includes(row.status) || row.proposalState === 'open') throw new Refusal('not_decided')
  await changeReferral(ctx, row, input.version, {
    status: 'new',
    isEmergency: false,
    proposalState: null,
    waitingSince: null,
    waitingUntil: null,
  })
  const stepId = await writeStep(ctx, c, 'reopened', row.decidedKind, input.reason)
  if (c.state === 'waiting') await setWaiting(ctx, c.caseId, false)
  await finishTasks(ctx, c.caseId, [
    casesTasks.move_from_identification,
    tasks.ask_waiting,
    tasks.decide_waiting,
    tasks.complete_selection,
    tasks.shelter_ends,
    tasks.close_not_admitted,
  ])
  await addTask(ctx, referralsTasks.select_candidate, {
    caseId: c.caseId,
    dueOn: ctx.today.add({ days: 3 }).toString(),
  })
  await ctx.record(events.reopened, {
    caseId: c.caseId,
    subject: ['referral_steps', stepId],
    details: { from: row.status },
  })
  const about = { caseId: c.caseId, subject: ['referrals', c.caseId] as const }
  if (row.isEmergency) await ctx.record(events.emergency_ended, { ...about, details: { from: row.status } })
  return { version: input.version + 1 }
}

/** She never came or does not want to. Somebody has tried to reach her: that is on record before the file ends. */
export async function withdraw(ctx: Ctx, input: { caseId: string; version: number; reason: string }): Promise<Ending> {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  const attempts = await ctx.db
    .selectFrom('referralContacts')
    .select('contactId')
    .where('caseId', '=', c.caseId)
    .where('withWhom', 'in', ['candidate', 'family', 'sender'])
    .execute()
  if (attempts.length === 0) throw new Refusal('no_attempts')
  await changeReferral(ctx, row, input.version, {
    status: 'withdrawn',
    isEmergency: false,
    waitingUntil: null,
    ...(row.proposalState === 'open' && { proposalState: 'returned' }),
  })
  const stepId = await writeStep(ctx, c, 'withdrawn', null, input.reason)
  const about = { caseId: c.caseId, subject: ['referrals', c.caseId] as const }
  await ctx.record(events.contact_attempts_logged, { ...about, details: { attempts: attempts.length } })
  await ctx.record(events.withdrawn, { caseId: c.caseId, subject: ['referral_steps', stepId] })
  return closeNotAdmittedCase(ctx, c, 'BATAL')
}
