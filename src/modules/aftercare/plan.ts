import type { Ctx } from '../../platform/http/context.ts'
import type { PlanWords } from './forms/plan.ts'

export const planPlace = (planId: string) => ({ table: 'aftercare_plans', row: planId, column: 'body' })

/** The agreement that stands now, opened; null when there is none, or it is not this person's to open. */
export async function openPlan(ctx: Ctx, caseId: string) {
  const row = await ctx.db
    .selectFrom('aftercarePlans')
    .leftJoin('people', (j) =>
      j
        .onRef('people.centreId', '=', 'aftercarePlans.centreId')
        .onRef('people.personId', '=', 'aftercarePlans.officerId'),
    )
    .select(['planId', 'isAgreed', 'channel', 'officerId', 'agreedOn', 'body', 'people.callName as officer'])
    .where('caseId', '=', caseId)
    .where('replacedAt', 'is', null)
    .executeTakeFirst()
  if (!row) return null
  const { body, ...plan } = row
  const opened = await ctx.seal.openJson<PlanWords>('safety', caseId, planPlace(row.planId), body)
  return opened ? { ...plan, body: opened } : null
}

/** The day from which the months count: the day on which her service ended, else the planned one, else today. */
export const leavesOn = (ctx: Ctx, c: { closedOn: string | null; plannedEndOn: string | null }): string => {
  const today = ctx.today.toString()
  if (c.closedOn) return c.closedOn
  return c.plannedEndOn && c.plannedEndOn > today ? c.plannedEndOn : today
}

/** Social workers who carry this case today: one of them keeps in touch. */
export async function workersOf(ctx: Ctx, caseId: string): Promise<{ personId: string; name: string }[]> {
  return ctx.db
    .selectFrom('caseTeam')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'caseTeam.centreId').onRef('people.personId', '=', 'caseTeam.personId'),
    )
    .select(['people.personId', 'people.callName as name'])
    .distinct()
    .where('caseTeam.caseId', '=', caseId)
    .where('caseTeam.part', 'in', ['responsible', 'assistant'])
    .where((eb) => eb.or([eb('caseTeam.untilAt', 'is', null), eb('caseTeam.untilAt', '>', ctx.now.toString())]))
    .execute()
}
