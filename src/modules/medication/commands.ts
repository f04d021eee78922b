import type { z } from 'zod'
import { sealedOf } from '../../kernel/form-values.ts'
import { newId } from '../../kernel/id.ts'
import { worksOn } from '../../kernel/policy.ts'
import { Refusal } from '../../kernel/refusal.ts'
import { clash } from '../../platform/http/clash.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { getCase } from '../cases/facts/case.ts'
import { finishTasks } from '../tasks/facts.ts'
import { medication } from './contract.ts'
import { events } from './events.ts'
import { planForm } from './forms/plan.ts'
import { hasMissed, placeOf } from './queries.ts'
import { dosesOf, judgeMark, minutesOf, standingOf } from './rules.ts'
import { tasks } from './tasks.ts'

type In<K extends keyof typeof medication> = z.output<(typeof medication)[K]['input']>

/** What she takes from now on. A change is an end and a new plan: what was given stays beside what was prescribed then. */
export async function savePlan(ctx: Ctx, input: In<'savePlan'>) {
  const { caseId, times, fromOn, untilOn = null } = input
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  if (c.state !== 'open') throw new Refusal('not_in_house')
  const minutes = minutesOf(times)
  if (!minutes) throw new Refusal('no_time')
  if (untilOn !== null && untilOn < fromOn) throw new Refusal('ends_before')
  const planId = newId(ctx.now)
  await ctx.db
    .insertInto('medicationPlans')
    .values({
      ...{ centreId: c.centreId, planId, caseId, minutes, fromOn, untilOn },
      ...{ writtenBy: ctx.actor.personId, writtenAt: ctx.now.toString() },
      body: await ctx.seal.sealJson('health', caseId, placeOf(planId), sealedOf(planForm, input, 'health')),
    })
    .execute()
  await ctx.record(events.planned, { subject: ['medication_plans', planId] })
  return { planId }
}

export async function endPlan(ctx: Ctx, { planId }: In<'endPlan'>) {
  const done = await ctx.db
    .updateTable('medicationPlans')
    .set({ endedAt: ctx.now.toString() })
    .where('planId', '=', planId)
    .where('endedAt', 'is', null)
    .returning('planId')
    .executeTakeFirst()
  if (!done) throw new Refusal('already_ended')
  await ctx.record(events.plan_ended, { subject: ['medication_plans', planId] })
  return {}
}

async function newestMark(ctx: Ctx, planId: string, onDay: string, minute: number) {
  const row = await ctx.db
    .selectFrom('medicationMarks')
    .innerJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'medicationMarks.centreId')
        .onRef('people.personId', '=', 'medicationMarks.markedBy'),
    )
    .select(['mark', 'medicationMarks.version', 'people.callName as by', 'markedAt as at'])
    .where('planId', '=', planId)
    .where('onDay', '=', onDay)
    .where('minute', '=', minute)
    .orderBy('medicationMarks.version', 'desc')
    .limit(1)
    .executeTakeFirst()
  return row
}

/** One press for one dose. Who is second is not taken for the first: she would give it twice. */
export async function mark(ctx: Ctx, { planId, onDay, time, version, mark: said }: In<'mark'>) {
  const plan = await ctx.db
    .selectFrom('medicationPlans')
    .select(['planId', 'caseId', 'minutes', 'fromOn', 'untilOn', 'writtenAt', 'endedAt'])
    .where('planId', '=', planId)
    .executeTakeFirstOrThrow(() => new Refusal('not_found'))
  const c = await getCase(ctx, plan.caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  const [minute] = minutesOf([time]) ?? []
  const dose = dosesOf(plan, onDay, ctx.zone).find((d) => d.minute === minute)
  if (!dose) throw new Refusal('no_dose')
  const judged = judgeMark(standingOf(dose, null, ctx.now), said)
  if (judged) throw new Refusal(judged)
  const theirs = (of: Ctx) => newestMark(of, planId, onDay, dose.minute)
  if (((await theirs(ctx))?.version ?? 0) !== version) throw clash(medication.mark, theirs)
  const made = await ctx.db
    .insertInto('medicationMarks')
    .values({
      ...{ centreId: c.centreId, planId, onDay, minute: dose.minute, version: version + 1, caseId: plan.caseId },
      ...{ mark: said, markedBy: ctx.actor.personId, markedAt: ctx.now.toString() },
    })
    .onConflict((oc) => oc.doNothing())
    .returning('version')
    .executeTakeFirst()
  if (!made) throw clash(medication.mark, theirs) // a colleague was quicker by a moment
  await ctx.record(events.marked, { subject: ['medication_plans', planId] })
  if (!(await hasMissed(ctx))) await finishTasks(ctx, null, [tasks.missed_dose])
  return { version: made.version }
}
