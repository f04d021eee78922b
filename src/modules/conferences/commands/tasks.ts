import type { Ctx } from '../../../platform/http/context.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { tasks as ownWords } from '../../tasks/tasks.ts'
import type { RecordInput } from '../contract.ts'
import { isReview, REVIEW_WINDOW_DAYS } from '../rules.ts'
import { tasks } from '../tasks.ts'

/** What follows from a sitting: the agreed tasks, telling her, the next review with its window, the head's signature. */
export async function tasksOf(
  ctx: Ctx,
  conferenceId: string,
  input: RecordInput,
  waitsForHead: boolean,
): Promise<number> {
  const { caseId } = input
  const about = { caseId, id: conferenceId }
  for (const t of input.tasks) await addTask(ctx, ownWords.own_words, { caseId, ...t, at: ownWords.own_words.at[0] })
  const isSilenced = (await silencedOf(ctx, [caseId])).has(caseId) // after a death there is nobody to tell and no next time
  if (!input.toldOn && !isSilenced) await addTask(ctx, tasks.tell_outcome, about)
  if (isReview(input.kind) || input.nextReviewOn) await finishTasks(ctx, caseId, [tasks.hold_review])
  if (input.nextReviewOn && !isSilenced) await dateNext(ctx, caseId, input.nextReviewOn)
  if (waitsForHead) await addTask(ctx, tasks.approve_conference, { ...about, params: { decision: input.decision } })
  return input.tasks.length
}

/** The task opens a week before the review is due: a window, not a bare date. */
async function dateNext(ctx: Ctx, caseId: string, on: string): Promise<void> {
  const due = Temporal.PlainDate.from(on)
  const opens = due.subtract({ days: REVIEW_WINDOW_DAYS })
  const fromOn = Temporal.PlainDate.compare(opens, ctx.today) > 0 ? opens : ctx.today
  await addTask(ctx, tasks.hold_review, {
    caseId,
    dueOn: on,
    fromOn: Temporal.PlainDate.compare(fromOn, due) > 0 ? on : fromOn.toString(), // written down late: the day itself has passed
  })
}
