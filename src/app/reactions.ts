import { type EndedByWork, isByWork } from '../kernel/task.ts'
import { events as accessEvents } from '../modules/access/events.ts'
import { reviewBy } from '../modules/access/rules.ts'
import { tasks as accessTasks } from '../modules/access/tasks.ts'
import { events as admission } from '../modules/admission/events.ts'
import { tasks as admissionTasks } from '../modules/admission/tasks.ts'
import { events as aftercareEvents } from '../modules/aftercare/events.ts'
import { enterReferralLetter } from '../modules/agenda/facts.ts'
import { events as assessments } from '../modules/assessments/events.ts'
import { tasks as assessmentsTasks } from '../modules/assessments/tasks.ts'
import { events as cases } from '../modules/cases/events.ts'
import { getCase } from '../modules/cases/facts/case.ts'
import { silencedOf } from '../modules/cases/facts/silence.ts'
import { tasks as casesTasks } from '../modules/cases/tasks.ts'
import { events as clientsEvents } from '../modules/clients/events.ts'
import { askConference } from '../modules/conferences/ask-conference.ts'
import { tasks as conferencesTasks } from '../modules/conferences/tasks.ts'
import { tasks as evaluationsTasks } from '../modules/evaluations/tasks.ts'
import { events as flagEvents } from '../modules/flags/events.ts'
import { raiseRated } from '../modules/flags/facts.ts'
import { raisesFlag } from '../modules/flags/rules.ts'
import { tasks as flagsTasks } from '../modules/flags/tasks.ts'
import { endPass, reopenPass } from '../modules/leave/commands/passes.ts'
import { takeBackAll } from '../modules/lending/commands/answer.ts'
import { answerBySummary } from '../modules/lending/key-requests.ts'
import { events as letters } from '../modules/letters/events.ts'
import type { MadePaper } from '../modules/letters/papers/codes.ts'
import { cancelledSince } from '../modules/letters/papers/naskah/holding.ts'
import { heldFor } from '../modules/night/facts.ts'
import { askSecondSigners } from '../modules/plans/second-signers.ts'
import { tasks as plansTasks } from '../modules/plans/tasks.ts'
import { events as referrals } from '../modules/referrals/events.ts'
import {
  askLastReport,
  askProgressReports,
  endProgressReports,
  reopenProgressReports,
} from '../modules/referrals/progress-reports.ts'
import { countBeside, placeHeld } from '../modules/residence/commands/beds.ts'
import { events as residence } from '../modules/residence/events.ts'
import { events as selection } from '../modules/selection/events.ts'
import { addTask, finishTasks } from '../modules/tasks/facts.ts'
import { leaveTasks, takeTasks } from '../modules/tasks/hand-over.ts'
import { events as terminationsEvents } from '../modules/terminations/events.ts'
import { endsWithReport } from '../modules/terminations/facts.ts'
import { tasks as terminationsTasks } from '../modules/terminations/tasks.ts'
import type { Ctx } from '../platform/http/context.ts'
import type { Runtime } from '../platform/http/runtime.ts'
import { ASKS_AGAIN, askToPrepare } from './ask-to-prepare.ts'
import { TASKS } from './tasks.ts'

/** What follows from an event, in the same transaction: tasks for people. Evidence for gates the database writes with the event. */
export const react: Runtime['react'] = async (ctx, what) => {
  const { kind } = what.event
  if (SIGNERS_CHANGE.includes(kind)) await askSecondSigners(ctx)
  if (!what.caseId) return
  if (kind === referrals.registered.kind) await enterReferralLetter(ctx, what.caseId)
  if (kind === clientsEvents.child_recorded.kind) await countBeside(ctx, what.caseId)
  if (kind === residence.presence_changed.kind && what.details?.['to'] === 'in_house') await endPass(ctx, what.caseId)
  if (kind === residence.return_taken_back.kind) await reopenPass(ctx, what.caseId, what.subject?.[1] ?? '')
  if (ENDS.includes(kind)) await takeBackAll(ctx, what.caseId)
  const done = endedBy(kind)
  if (done.length > 0) await finishTasks(ctx, what.caseId, done)
  const worker = what.subject?.[1]
  if (worker && kind === cases.social_worker_assigned.kind) await takeTasks(ctx, what.caseId, worker)
  if (worker && LEAVES.includes(kind)) await leaveTasks(ctx, what.caseId, worker)
  if (kind === accessEvents.glass_broken.kind) await tellOfOpening(ctx, what.caseId, what.subject?.[1] ?? '')
  if (kind === cases.risk_rated.kind && raisesFlag(String(what.details?.['level']))) await raiseRated(ctx, what.caseId)
  // what her psychologist writes for the team answers whoever asked for it
  if (kind === assessments.psychologist_view_recorded.kind) await answerBySummary(ctx, what.caseId)
  if (kind === letters.issued.kind && what.details?.['paper'] === PROGRESS) await endProgressReports(ctx, what.caseId)
  if (!ASKS.includes(kind)) return
  if ((await silencedOf(ctx, [what.caseId])).has(what.caseId)) return // after a death nothing asks for work (KS-10)
  if (kind === flagEvents.raised.kind) await askSafetyTalk(ctx, what.caseId, what.details?.['talk'] === true)
  if (kind === cases.moved.kind) await beginStage(ctx, what.caseId, String(what.details?.['to']))
  if (ASKS_AGAIN.includes(kind)) await askToPrepare(ctx, what.caseId)
  if (NEEDS_WORKER.includes(kind)) await askForWorker(ctx, what.caseId)
  if (kind === admission.admitted.kind) await askProgressReports(ctx, what.caseId)
  if (kind === letters.cancelled.kind && what.details?.['paper'] === PROGRESS)
    await reopenProgressReports(ctx, what.caseId, await cancelledSince(ctx, what.caseId, PROGRESS))
  if (kind === terminationsEvents.closed.kind && (await endsWithReport(ctx, what.caseId)))
    await askLastReport(ctx, what.caseId)
}

/** Both who may put somebody on her team; a worker may also take her up herself (access.takeUp). */
async function askForWorker(ctx: Ctx, caseId: string): Promise<void> {
  if ((await getCase(ctx, caseId)).responsibleId) return
  for (const ownerRole of casesTasks.assign_social_worker.owner)
    await addTask(ctx, casesTasks.assign_social_worker, { caseId, ownerRole })
}

/** An emergency opening is told at once, whoever it was about: head and privacy officer review it, her worker reads of it. */
async function tellOfOpening(ctx: Ctx, caseId: string, openingId: string): Promise<void> {
  const about = { params: { openingId }, dueAt: reviewBy(ctx.now).toString() }
  for (const ownerRole of accessTasks.review_opening.owner)
    await addTask(ctx, accessTasks.review_opening, { ...about, ownerRole })
  const { responsibleId } = await getCase(ctx, caseId)
  if (responsibleId) await addTask(ctx, accessTasks.read_opening, { caseId, ownerId: responsibleId })
}

/** Events after which another may be the second to sign a plan: who works for her, or who holds which role. */
const SIGNERS_CHANGE: readonly string[] = [
  cases.social_worker_assigned.kind,
  accessEvents.role_granted.kind,
  accessEvents.role_ended.kind,
  accessEvents.dismissed.kind,
]

/** Events after which a worker is off the case that is told of. */
const LEAVES: readonly string[] = [cases.social_worker_left.kind, accessEvents.unassigned.kind]

/** Her stay ends, or what followed it. */
const ENDS: readonly string[] = [terminationsEvents.closed.kind, aftercareEvents.ended.kind]

/** Events after which somebody has to work for her: she comes in, or whoever did is off the case. */
const NEEDS_WORKER: readonly string[] = [
  cases.social_worker_left.kind,
  selection.accepted.kind,
  selection.emergency_admitted.kind,
]

/** Events that give somebody work. */
const ASKS: readonly string[] = [
  ...[cases.moved.kind, ...ASKS_AGAIN, ...NEEDS_WORKER, flagEvents.raised.kind],
  ...[admission.admitted.kind, terminationsEvents.closed.kind, letters.cancelled.kind],
]

/** The letter that tells whoever sent her how she gets on. */
const PROGRESS: MadePaper = 'laporan-perkembangan'

/** Tasks that end by themselves when the thing they ask for has happened. */
const endedBy = (kind: string): readonly EndedByWork[] =>
  TASKS.filter(isByWork).filter((t) => t.endedBy?.includes(kind))

/** One talk is asked for at a time: what is said once more joins the one that is open. */
async function askSafetyTalk(ctx: Ctx, caseId: string, isAsked: boolean): Promise<void> {
  if (!isAsked) return
  await finishTasks(ctx, caseId, [flagsTasks.safety_talk_today])
  await addTask(ctx, flagsTasks.safety_talk_today, { caseId })
}

/** She is accepted: the bed that was held for her at night is hers. */
export async function giveHeldBed(ctx: Ctx, caseId: string): Promise<void> {
  const periodId = await heldFor(ctx, caseId)
  if (periodId) await placeHeld(ctx, caseId, periodId)
}

/** The time standards of each stage (domain.md 4.3) as windows in somebody's list. */
async function beginStage(ctx: Ctx, caseId: string, stage: string): Promise<void> {
  const about = { caseId }
  await askConference(ctx, caseId)
  switch (stage) {
    case 'data':
      await giveHeldBed(ctx, caseId)
      await addTask(ctx, admissionTasks.register_arrival, about)
      return
    case 'assessment':
      await addTask(ctx, assessmentsTasks.begin_assessment, about)
      await addTask(ctx, assessmentsTasks.finish_assessment, { ...about, at: assessmentsTasks.finish_assessment.at[0] })
      return
    case 'plan':
      await addTask(ctx, plansTasks.write_plan, about)
      return
    case 'intervention':
      await addTask(ctx, conferencesTasks.hold_review, about)
      return
    case 'evaluation':
      await addTask(ctx, evaluationsTasks.write_evaluation, about)
      return
    case 'termination':
      await finishTasks(ctx, caseId, [evaluationsTasks.open_early_end]) // what it asked for is asked for by the stage itself
      await askToPrepare(ctx, caseId)
      await addTask(ctx, terminationsTasks.tell_family, about)
      return
    default:
      return
  }
}
