import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask } from '../../tasks/facts.ts'
import { wholeOf } from '../assessment-state.ts'
import { findingsIn, gapsForSignOff } from '../comprehensive/sign-off.ts'
import { wordedPart } from '../comprehensive/worded.ts'
import { events } from '../events.ts'
import { classOf } from '../forms/parts.ts'
import { reassessmentDueOn, reassessmentFrom } from '../rules.ts'
import { writeText } from '../section-store.ts'
import { tasks } from '../tasks.ts'

/** The responsible social worker signs: every text gets its wording, and from then on the database lets nothing change. */
export async function signOff(ctx: Ctx, { assessmentId }: { assessmentId: string }) {
  const head = await ctx.db
    .selectFrom('assessments')
    .select(['caseId', 'number', 'startedOn', 'signedAt'])
    .where('assessmentId', '=', assessmentId)
    .executeTakeFirst()
  if (!head) throw new Refusal('not_found')
  if (head.signedAt) throw new Refusal('assessment_signed')
  const c = await getCase(ctx, head.caseId)
  if (c.responsibleId !== ctx.actor.personId) throw new Refusal('not_responsible')
  const whole = await wholeOf(ctx, c, { assessmentId, startedOn: head.startedOn })
  const { missing } = gapsForSignOff(whole)
  if (missing.length > 0) throw new Refusal('assessment_incomplete', { params: { missing } })

  const { parts, texts } = whole
  for (const { part, row, open } of parts) {
    // the nurse worded hers when she saved it, and whoever was given access only reads it
    if (!row || !open || open.assessmentId !== assessmentId || classOf(part) === 'health') continue
    const body = { ...open.body, worded: wordedPart(part, texts, { language: 'id', on: ctx.today }) }
    const written = { caseId: c.caseId, assessmentId, part, body }
    await writeText(ctx, written, { sectionId: row.sectionId, assessmentId })
  }
  const signed = { signedBy: ctx.actor.personId, signedOn: ctx.today.toString(), signedAt: ctx.now.toString() }
  const done = await ctx.db
    .updateTable('assessments')
    .set(signed)
    .where('assessmentId', '=', assessmentId)
    .where('signedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('assessment_signed')

  const problems = texts.analysis?.problems?.length ?? 0
  // the words of an assessment stand on the timeline once, beside "signed off"
  const about = { caseId: c.caseId, subject: ['assessment_sections', assessmentId] as const }
  await ctx.record(events.signed_off, {
    caseId: c.caseId,
    subject: ['assessments', assessmentId],
    details: {
      number: head.number,
      findings: parts.reduce((n, { part }) => n + findingsIn(texts[part]).length, 0),
      problems,
      needs: texts.recommendation?.needs?.length ?? 0,
    },
  })
  await ctx.record(events.problems_ranked, { ...about, details: { count: problems } })
  await ctx.record(events.key_findings_sourced, {
    ...about,
    details: { count: parts.reduce((n, { keyFindings }) => n + keyFindings, 0) },
  })
  if (texts.hopes?.three_wishes != null) await ctx.record(events.own_priorities_recorded, { ...about })
  await addTask(ctx, tasks.repeat_assessment, {
    caseId: c.caseId,
    fromOn: reassessmentFrom(ctx.today).toString(),
    dueOn: reassessmentDueOn(ctx.today).toString(),
  })
  return { number: head.number }
}
