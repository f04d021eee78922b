import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import { clash } from '../../../platform/http/clash.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { place } from '../../../platform/seal/bodies.ts'
import { getCase, setRisk } from '../../cases/facts/case.ts'
import { toldOfHer } from '../../cases/facts/known.ts'
import { raiseDanger } from '../../flags/facts.ts'
import { raisesFlag } from '../../flags/rules.ts'
import { changeReferral, getReferral, stillInSelection } from '../../referrals/facts.ts'
import { tasks as referralsTasks } from '../../referrals/tasks.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import { screening } from '../contract.ts'
import { events } from '../events.ts'
import { latestTriage } from '../facts.ts'
import { triageForm } from '../forms/triage.ts'
import { tasks } from '../tasks.ts'
import { causesOf, triage as judge, RISK_LEVELS, withWeeks } from '../triage.ts'

type Input = z.output<typeof screening.triage.input>

/**
 * The first safety questions, asked alone with her (F06). Unfinished answers are kept and meet nothing. The level goes to
 * the case, the answers stay with her worker and the head.
 */
export async function triage(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  stillInSelection(c)
  const row = await getReferral(ctx, input.caseId)
  const { weeks, ...asked } = input.answers ?? {}
  const answers = withWeeks(asked, weeks ?? null)
  if (Object.keys(answers).length === 0) throw new Refusal('nothing_asked')
  const found = judge(answers)
  const stale = clash(screening.triage, async (again) => {
    const [now, last] = [await getReferral(again, c.caseId), await latestTriage(again, c.caseId)]
    return { version: now.version, status: now.status, triage: last?.doc ? { said: last.doc, at: last.at } : null }
  })
  await changeReferral(ctx, row, input.version, found.isComplete ? { triagedAt: ctx.now.toString() } : {}, stale)
  const triageId = newId(ctx.now)
  const doc = sealedOf(triageForm, { ...input, answers: { ...answers, weeks } }, 'safety')
  const body = await ctx.seal.sealJson('safety', c.caseId, place('referral_triages', triageId), doc)
  await ctx.db
    .insertInto('referralTriages')
    .values({
      centreId: c.centreId,
      triageId,
      caseId: c.caseId,
      personId: ctx.actor.personId,
      at: ctx.now.toString(),
      isComplete: found.isComplete,
      body,
    })
    .execute()
  const { risk } = (await toldOfHer(ctx, [c.caseId]))(c.caseId)
  // "at least" this level while questions are open: an unfinished talk never lowers what is known
  const raises = RISK_LEVELS.indexOf(found.level) > (RISK_LEVELS as readonly (string | null)[]).indexOf(risk)
  if (found.isComplete || (raises && found.level !== 'low')) await setRisk(ctx, c.caseId, found.level)
  if (raisesFlag(found.level))
    await raiseDanger(ctx, {
      caseId: c.caseId,
      source: 'triage',
      causes: causesOf(found),
      sealedAs: 'safety',
      talk: found.actions.includes('same_day_safety_talk'),
    })
  if (found.isComplete) await finishTasks(ctx, c.caseId, [referralsTasks.triage_referral, referralsTasks.triage_listed])
  await finishTasks(ctx, c.caseId, [tasks.safety_now])
  if (found.actions.includes('tell_head_now')) await addTask(ctx, tasks.safety_now, { caseId: c.caseId })
  await ctx.record(found.isComplete ? events.triaged : events.triage_noted, {
    caseId: c.caseId,
    subject: ['referral_triages', triageId],
    details: { level: found.level, open: found.open.length },
  })
  return { version: input.version + 1, level: found.level, isComplete: found.isComplete }
}
