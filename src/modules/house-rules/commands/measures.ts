import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { holdersOf } from '../../access/facts.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { houseRules } from '../contract.ts'
import { events } from '../events.ts'
import { write } from '../measure-words.ts'
import { getMeasure } from '../queries/measures.ts'
import { answerDueOn, judgeEnd, mayAnswer, mayDecide, stateOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

type In<K extends keyof typeof houseRules> = z.output<(typeof houseRules)[K]['input']>
const subjectOf = (measureId: string) => ({ subject: ['measures', measureId] as const })

/** Noted with what happened. Nothing follows yet: she is heard first. */
export async function note(ctx: Ctx, { caseId, ruleId, happenedOn, what }: In<'note'>) {
  const c = await getCase(ctx, caseId)
  if (!c.admittedOn || c.state !== 'open') throw new Refusal('not_in_house')
  if (happenedOn > ctx.today.toString()) throw new Refusal('happened_in_future')
  if (ctx.can('houseRules.decide')) throw new Refusal('decides_notes_nothing')
  const measureId = newId(ctx.now)
  await ctx.client.query(
    `insert into measures (centre_id, measure_id, case_id, rule_id, happened_on, reported_at) values ($1, $2, $3, $4, $5, $6)`,
    [c.centreId, measureId, caseId, ruleId, happenedOn, ctx.now.toString()],
  )
  await write(ctx, { measureId, caseId }, 'report', what)
  const worker = c.responsibleId
  const owner = worker && worker !== ctx.actor.personId ? { ownerId: worker } : { ownerRole: await leaderRole(ctx) }
  await addTask(ctx, tasks.hear_before_measure, { caseId, id: measureId, ...owner })
  await ctx.record(events.noted, { caseId, ...subjectOf(measureId) })
  return { measureId }
}

/** The coordinator; in a house that has none the head, so that no step waits in nobody's list. */
const leaderRole = async (ctx: Ctx): Promise<'coordinator' | 'head'> =>
  (await holdersOf(ctx, 'coordinator')).length > 0 ? 'coordinator' : 'head'

/** One step, by whoever may, as the database lets it: nobody's step is written over. */
async function step(ctx: Ctx, measureId: string, set: object): Promise<void> {
  const done = await ctx.db.updateTable('measures').set(set).where('measureId', '=', measureId).executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
}

export async function hear(ctx: Ctx, { measureId, how, beside, said }: In<'hear'>) {
  const m = await getMeasure(ctx, measureId)
  if (m.heardAt) throw new Refusal('measure_moved_on')
  if (m.reportedBy === ctx.actor.personId) throw new Refusal('noted_by_you')
  await step(ctx, measureId, { heardAt: ctx.now.toString(), heardHow: how, beside })
  if (said) await write(ctx, m, 'hearing', said)
  await finishTasks(ctx, m.caseId, [tasks.hear_before_measure], measureId)
  await addTask(ctx, tasks.decide_measure, { caseId: m.caseId, id: measureId, ownerRole: await leaderRole(ctx) })
  await ctx.record(events.heard, { caseId: m.caseId, ...subjectOf(measureId) })
  return {}
}

/** What she is told of falls to her worker. */
async function tellWorker(
  ctx: Ctx,
  caseId: string,
  id: string,
  task: typeof tasks.say_measure | typeof tasks.say_answer,
) {
  const { responsibleId } = await getCase(ctx, caseId)
  if (responsibleId) await addTask(ctx, task, { caseId, id, ownerId: responsibleId })
  else await addTask(ctx, task, { caseId, id, ownerRole: await leaderRole(ctx) })
}

export async function decide(ctx: Ctx, { measureId, decision, endsOn, why }: In<'decide'>) {
  const m = await getMeasure(ctx, measureId)
  if (m.decision) throw new Refusal('measure_moved_on')
  if (!m.heardAt) throw new Refusal('not_heard')
  if (!mayDecide(m, ctx.actor.personId)) throw new Refusal('noted_by_you')
  const wrong = endsOn === undefined ? null : judgeEnd(endsOn, ctx.today)
  if (wrong) throw new Refusal(wrong)
  await step(ctx, measureId, { decision, decidedAt: ctx.now.toString(), endsOn: endsOn ?? null })
  await write(ctx, m, 'decision', why)
  await finishTasks(ctx, m.caseId, [tasks.decide_measure], measureId)
  await tellWorker(ctx, m.caseId, measureId, tasks.say_measure)
  await ctx.record(events.decided, { caseId: m.caseId, ...subjectOf(measureId), details: { decision } })
  return {}
}

export async function sayToHer(ctx: Ctx, { measureId }: In<'sayToHer'>) {
  const m = await getMeasure(ctx, measureId)
  if (!m.decision || m.toldAt) throw new Refusal('measure_moved_on')
  await step(ctx, measureId, { toldAt: ctx.now.toString() })
  await finishTasks(ctx, m.caseId, [tasks.say_measure], measureId)
  await ctx.record(events.said, { caseId: m.caseId, ...subjectOf(measureId) })
  return {}
}

/** Her words, by whoever she tells them to; the other one of those who decide answers. */
export async function object(ctx: Ctx, { measureId, said }: In<'object'>) {
  const m = await getMeasure(ctx, measureId)
  if (m.objectedAt || !m.endsOn || !['decided', 'in_force'].includes(stateOf(m, ctx.today)))
    throw new Refusal('measure_moved_on')
  const dueOn = answerDueOn(m.endsOn, ctx.today)
  await step(ctx, measureId, { objectedAt: ctx.now.toString(), answerDueOn: dueOn })
  await write(ctx, m, 'objection', said)
  const heads = await holdersOf(ctx, 'head')
  const ownerRole = m.decidedBy !== null && heads.includes(m.decidedBy) ? 'coordinator' : 'head'
  await addTask(ctx, tasks.answer_objection, { caseId: m.caseId, id: measureId, ownerRole, dueOn })
  await ctx.record(events.objected, { caseId: m.caseId, ...subjectOf(measureId) })
  return {}
}

export async function answer(ctx: Ctx, { measureId, answer: answered, why }: In<'answer'>) {
  const m = await getMeasure(ctx, measureId)
  if (!m.objectedAt || m.answer) throw new Refusal('measure_moved_on')
  if (!mayDecide(m, ctx.actor.personId)) throw new Refusal('noted_by_you')
  if (!mayAnswer(m, ctx.actor.personId)) throw new Refusal('decided_by_you')
  await step(ctx, measureId, { answer: answered, answeredAt: ctx.now.toString() })
  await write(ctx, m, 'answer', why)
  await finishTasks(ctx, m.caseId, [tasks.answer_objection], measureId)
  await tellWorker(ctx, m.caseId, measureId, tasks.say_answer)
  await ctx.record(events.answered, { caseId: m.caseId, ...subjectOf(measureId), details: { answer: answered } })
  return {}
}
