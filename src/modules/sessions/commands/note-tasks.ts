import { opens } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { tasks as ofAttendance } from '../../attendance/tasks.ts'
import { allExplained } from '../../groups/facts/explained.ts'
import { tasks as ofGroups } from '../../groups/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { tasks as ownWords } from '../../tasks/tasks.ts'
import type { NoteInput } from '../contract.ts'
import { attentionGoesTo, isTalk } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Case = { caseId: string; isProtected: boolean; responsibleId: string | null }

/**
 * What follows from a note: the next step as a task with a window, the review of an agreement, a look by colleagues.
 * The words of a step go with the task only where the task's readers are the note's readers; otherwise the task points at
 * the note. Gives the id of the next step's task.
 */
export async function tasksOfNote(
  ctx: Ctx,
  c: Case,
  noteId: string,
  readerId: string | null,
  input: NoteInput,
): Promise<string | null> {
  const about = { caseId: c.caseId, id: noteId }
  const isShared = input.audience === 'team' && opens(ctx.actor, 'narrative', c)
  let taskId: string | null = null
  if (input.nextStep?.dueOn) {
    const { text, dueOn, ownerId } = input.nextStep
    const step = { ...about, dueOn, ownerId: (isShared ? ownerId : undefined) ?? ctx.actor.personId }
    taskId = isShared
      ? await addTask(ctx, ownWords.own_words, { ...step, text, at: ownWords.own_words.at[1] })
      : await addTask(ctx, tasks.next_step_in_note, step)
  }
  if (isTalk(input.kind)) await finishTasks(ctx, c.caseId, [ofAttendance.talk_attendance])
  if (input.kind === 're_explanation') {
    await allExplained(ctx, c.caseId)
    await finishTasks(ctx, c.caseId, [ofGroups.re_explain])
  }
  if (input.mediation?.reviewOn)
    await addTask(ctx, tasks.review_mediation, {
      ...about,
      dueOn: input.mediation.reviewOn,
      ownerId: ctx.actor.personId,
    })
  if (input.needsAttention) {
    const to = attentionGoesTo({
      audience: input.audience,
      authorId: ctx.actor.personId,
      responsibleId: c.responsibleId,
      readerId,
    })
    if (to) await addTask(ctx, tasks.look_at_note, { ...about, ...to })
  }
  return taskId
}

/** A mediation in spite of a dangerous party is read by the head, unless it is the head's own. */
export async function taskForOverride(ctx: Ctx, caseId: string, noteId: string): Promise<void> {
  if (ctx.actor.roles.includes('head')) return
  await addTask(ctx, tasks.read_mediation_override, { caseId, id: noteId })
}
