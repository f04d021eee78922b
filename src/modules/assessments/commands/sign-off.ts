import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { riskSince, statesOf } from '../assessment-state.ts'
import { findSection, gapsAcross, readableDraft } from '../comprehensive/sections.ts'
import { events } from '../events.ts'
import { reassessmentDueOn } from '../rules.ts'
import { writeText } from '../section-store.ts'
import { tasks } from '../tasks.ts'
import { wordedTexts } from '../word-sections.ts'

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
  const states = await statesOf(ctx, c, assessmentId)
  const startedOn = Temporal.PlainDate.from(head.startedOn)
  const risk = await riskSince(ctx, c.caseId, head.startedOn)
  const { missing } = gapsAcross(states, startedOn, risk)
  if (missing.length > 0) throw new Refusal('assessment_incomplete', { params: { missing, count: missing.length } })

  const texts = states.flatMap(({ text }) => (text ? [text] : []))
  for (const s of states) {
    const section = findSection(s.part, s.sealedAs)
    if (!section || !s.row || !s.open || s.open.assessmentId !== assessmentId) continue
    const body = { ...s.open.body, worded: wordedTexts(ctx, texts, section) }
    await writeText(
      ctx,
      { caseId: c.caseId, assessmentId, section, body },
      { sectionId: s.row.sectionId, assessmentId },
    )
  }
  const signed = { signedBy: ctx.actor.personId, signedOn: ctx.today.toString(), signedAt: ctx.now.toString() }
  const done = await ctx.db
    .updateTable('assessments')
    .set(signed)
    .where('assessmentId', '=', assessmentId)
    .where('signedAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('assessment_signed')

  const draft = readableDraft(states, startedOn, risk)
  // the words of an assessment stand on the timeline once, beside "signed off"
  const about = { caseId: c.caseId, subject: ['assessment_sections', assessmentId] as const }
  await ctx.record(events.signed_off, {
    caseId: c.caseId,
    subject: ['assessments', assessmentId],
    details: {
      number: head.number,
      findings: draft.findings.length,
      problems: draft.problems.length,
      needs: draft.needs.length,
    },
  })
  await ctx.record(events.problems_ranked, { ...about, details: { count: draft.problems.length } })
  await ctx.record(events.key_findings_sourced, {
    ...about,
    details: { count: states.reduce((n, s) => n + s.keyFindings, 0) },
  })
  if (draft.answers['three_wishes'] != null) await ctx.record(events.own_priorities_recorded, { ...about })
  await finishTasks(ctx, c.caseId, [tasks.finish_assessment, tasks.repeat_assessment])
  const again = reassessmentDueOn(ctx.today)
  await addTask(ctx, tasks.repeat_assessment, {
    caseId: c.caseId,
    fromOn: again.subtract({ days: 14 }).toString(),
    dueOn: again.toString(),
  })
  return { number: head.number }
}
