import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { headsOf } from '../assessment-state.ts'
import { events } from '../events.ts'
import { STRUCTURE } from '../forms/parts.ts'
import { assessmentClocks } from '../rules.ts'
import { sectionRows } from '../section-store.ts'
import { tasks } from '../tasks.ts'

export async function startComprehensive(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await mayBegin(ctx, caseId)
  if ((await headsOf(ctx, caseId)).length > 0) throw new Refusal('already_started')
  const assessmentId = await insertHead(ctx, caseId, 1, null)
  await ctx.record(events.started, { caseId, subject: ['assessments', assessmentId], details: { number: 1 } })
  const due = assessmentClocks(c.admittedOn ? Temporal.PlainDate.from(c.admittedOn) : ctx.today).fullOn
  await finishTasks(ctx, caseId, [tasks.begin_assessment, tasks.finish_assessment]) // of the move into this stage: the day is known better now
  const dueOn = Temporal.PlainDate.compare(due, ctx.today) < 0 ? ctx.today : due
  await addTask(ctx, tasks.finish_assessment, { caseId, at: tasks.finish_assessment.at[1], dueOn: dueOn.toString() })
  return { assessmentId }
}

/** A correction is a new version: it takes the texts of the last one along, sealed as they are, until they are changed. */
export async function reopen(ctx: Ctx, { caseId, reason }: { caseId: string; reason: string }) {
  await mayBegin(ctx, caseId)
  const last = (await headsOf(ctx, caseId))[0]
  if (!last) throw new Refusal('nothing_signed')
  if (!last.signedAt) throw new Refusal('already_started')
  const number = last.number + 1
  const reasonId = await writeReason(ctx, caseId, `assessments:${last.assessmentId}`, reason)
  const assessmentId = await insertHead(ctx, caseId, number, reasonId)
  const rows = await sectionRows(ctx, last.assessmentId)
  if (rows.length > 0) {
    await ctx.db
      .insertInto('assessmentSections')
      .values(
        rows.map(({ savedBy: _name, savedById, ...r }) => ({
          ...r,
          centreId: ctx.actor.centreId,
          assessmentId,
          savedBy: savedById,
        })),
      )
      .execute()
  }
  await ctx.record(events.reopened, { caseId, subject: ['assessments', assessmentId], details: { number } })
  await addTask(ctx, tasks.finish_assessment, {
    caseId,
    at: tasks.finish_assessment.at[1],
    dueOn: ctx.today.add({ days: 7 }).toString(),
  })
  return { assessmentId, number }
}

async function mayBegin(ctx: Ctx, caseId: string) {
  const c = await getCase(ctx, caseId)
  if (!worksOnStory(ctx.actor, c)) throw new Refusal('not_allowed')
  return c
}

async function insertHead(ctx: Ctx, caseId: string, number: number, reasonId: string | null): Promise<string> {
  const assessmentId = newId(ctx.now)
  const { centreId, personId } = ctx.actor
  const made = await ctx.db
    .insertInto('assessments')
    .values({
      centreId,
      assessmentId,
      caseId,
      number,
      structure: STRUCTURE,
      startedOn: ctx.today.toString(),
      startedBy: personId,
      startedAt: ctx.now.toString(),
      reasonId,
    })
    .onConflict((oc) => oc.doNothing())
    .executeTakeFirst()
  if (!made.numInsertedOrUpdatedRows) throw new Refusal('already_started') // a colleague was quicker by a moment
  return assessmentId
}

/** A summary of hers for the team (matrix column C); what is in column D stays there. */
export async function recordView(ctx: Ctx, { caseId, text }: { caseId: string; text: string }) {
  const c = await getCase(ctx, caseId)
  if (!ctx.actor.counselled.includes(caseId)) throw new Refusal('not_allowed')
  const viewId = newId(ctx.now)
  const body = await ctx.seal.seal('narrative', caseId, viewPlace(viewId), text)
  await ctx.db
    .insertInto('psychologistViews')
    .values({ centreId: c.centreId, viewId, caseId, authorId: ctx.actor.personId, writtenAt: ctx.now.toString(), body })
    .execute()
  await ctx.record(events.psychologist_view_recorded, { caseId, subject: ['psychologist_views', viewId] })
  return { viewId }
}

export const viewPlace = (viewId: string) => ({ table: 'psychologist_views', row: viewId, column: 'body' })
