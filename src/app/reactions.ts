import { events as accessEvents } from '../modules/access/events.ts'
import { events as cases } from '../modules/cases/events.ts'
import { silencedOf } from '../modules/cases/facts/silence.ts'
import { addTask, finishTasks } from '../modules/cases/facts/tasks.ts'
import { askSecondSigners } from '../modules/plans/second-signers.ts'
import type { Ctx } from '../platform/http/context.ts'
import type { Machine } from '../platform/http/endpoint.ts'
import type { AnyEvent } from './events.ts'

/** What follows from an event, in the same transaction: tasks for people. Evidence for gates the database writes with the event. */
export const react: Machine['react'] = async (ctx, what) => {
  const { kind } = what.event
  if (SIGNERS_CHANGE.includes(kind)) await askSecondSigners(ctx)
  if (!what.caseId) return
  const done = (FINISHES as Readonly<Record<string, readonly string[]>>)[kind] // any kind may be asked for
  if (done) await finishTasks(ctx, what.caseId, done)
  // an emergency opening is the head's to look at, whoever it was about
  if (kind === accessEvents.glass_broken.kind) await askForReview(ctx, what.subject?.[1] ?? '')
  if (!ASKS.includes(kind)) return
  if ((await silencedOf(ctx, [what.caseId])).has(what.caseId)) return // after a death nothing asks for work (KS-10)
  if (kind === cases.moved.kind) await beginStage(ctx, what.caseId, String(what.details?.['to']))
  if (kind === cases.social_worker_left.kind)
    await addTask(ctx, {
      kind: 'assign_social_worker',
      caseId: what.caseId,
      ownerRole: 'head',
      link: `/penerima-manfaat/${what.caseId}`,
    })
}

/** Events after which another may be the second to sign a plan: who works for her, or who holds which role. */
const SIGNERS_CHANGE: readonly string[] = [
  cases.social_worker_assigned.kind,
  accessEvents.role_granted.kind,
  accessEvents.role_ended.kind,
  accessEvents.dismissed.kind,
]

/** Events that give somebody work. */
const ASKS: readonly string[] = [cases.moved.kind, cases.social_worker_left.kind]

/** Tasks that end by themselves when the thing they ask for has happened. */
const FINISHES: Readonly<{ [K in AnyEvent['kind']]?: readonly string[] }> = {
  'cases.social_worker_assigned': ['assign_social_worker'],
  'assessments.signed_off': ['begin_assessment', 'finish_assessment'],
  'plans.proposed': ['write_plan'],
  'conferences.review_held': ['hold_review'],
  'evaluations.report_received': ['write_evaluation'],
}

/** The head is told at once of an emergency opening (security.md 3.2: review in 72 hours). Not a task of the case's worker. */
async function askForReview(ctx: Ctx, openingId: string): Promise<void> {
  await addTask(ctx, {
    kind: 'review_opening',
    ownerRole: 'head',
    params: { openingId },
    dueAt: ctx.now.add({ hours: 72 }).toString(),
    link: '/pengaturan/pembukaan',
  })
}

/** The time standards of each stage (domain.md 4.3) as windows in somebody's list. */
async function beginStage(ctx: Ctx, caseId: string, stage: string): Promise<void> {
  const due = (days: number) => ctx.today.add({ days }).toString()
  const at = (path: string) => `/penerima-manfaat/${caseId}${path}`
  switch (stage) {
    case 'data':
      await addTask(ctx, {
        kind: 'register_arrival',
        caseId,
        dueOn: due(1),
        link: `/penerima-manfaat/baru?case=${caseId}`,
      })
      return
    case 'assessment':
      await addTask(ctx, { kind: 'begin_assessment', caseId, dueOn: due(3), link: at('/asesmen') })
      await addTask(ctx, { kind: 'finish_assessment', caseId, dueOn: due(14), link: at('/asesmen') })
      return
    case 'plan':
      await addTask(ctx, { kind: 'write_plan', caseId, dueOn: due(7), link: at('/rencana') })
      return
    case 'intervention':
      await addTask(ctx, {
        kind: 'hold_review',
        caseId,
        fromOn: due(20),
        dueOn: due(30),
        link: `/pembahasan/${caseId}`,
      })
      return
    case 'evaluation':
      await finishTasks(ctx, caseId, ['write_evaluation']) // of the first time, when her stay was made longer since
      await addTask(ctx, { kind: 'write_evaluation', caseId, dueOn: due(28), link: at('/evaluasi') })
      return
    case 'termination':
      await addTask(ctx, { kind: 'tell_family', caseId, dueOn: due(14), link: at('/selesai') })
      return
    default:
      return
  }
}
