import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { TaskKind } from '../../../kernel/task.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { silencedOf } from '../../cases/facts/silence.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { aftercare } from '../contract.ts'
import { events } from '../events.ts'
import { planForm } from '../forms/plan.ts'
import { leavesOn, planPlace, workersOf } from '../plan.ts'
import type { Month, Window } from '../rules.ts'
import { areInOrder, MONTHS, proposedDays, windowAround } from '../rules.ts'
import { tasks } from '../tasks.ts'

type Input = z.output<typeof aftercare.arrange.input>
export const CONTACT = {
  1: tasks.aftercare_contact_1,
  3: tasks.aftercare_contact_3,
  6: tasks.aftercare_contact_6,
  12: tasks.aftercare_contact_12,
} as const satisfies Readonly<Record<Month, TaskKind>>

/** What she agrees to for the year after, or that she wishes no contact. Both meet the gate: it was talked over with her. */
export async function arrange(ctx: Ctx, input: Input) {
  const c = await getCase(ctx, input.caseId)
  if (c.state !== 'open' && c.state !== 'aftercare') throw new Refusal('case_closed')
  if ((await silencedOf(ctx, [c.caseId])).has(c.caseId)) throw new Refusal('case_closed')
  if (input.agreedOn > ctx.today.toString()) throw new Refusal('in_the_future')
  const { isAgreed, channel = null, officerId = null } = input
  const windows = isAgreed ? await windowsOf(ctx, c, input) : []
  const planId = newId(ctx.now)
  await ctx.db
    .updateTable('aftercarePlans')
    .set({ replacedAt: ctx.now.toString() })
    .where('caseId', '=', c.caseId)
    .where('replacedAt', 'is', null)
    .execute()
  await ctx.db
    .insertInto('aftercarePlans')
    .values({
      centreId: c.centreId,
      planId,
      caseId: c.caseId,
      ...{ isAgreed, channel, officerId },
      agreedOn: input.agreedOn,
      body: await ctx.seal.sealJson('safety', c.caseId, planPlace(planId), sealedOf(planForm, input, 'safety')),
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await replaceWindows(ctx, c, windows, officerId)
  await ctx.record(events.arranged, {
    caseId: c.caseId,
    subject: ['aftercare_plans', planId],
    details: { agreed: isAgreed, windows: windows.length },
  })
  return { planId, days: windows.map((w) => w.agreedOn) }
}

async function windowsOf(ctx: Ctx, c: Awaited<ReturnType<typeof getCase>>, a: Input): Promise<Window[]> {
  if (!(await workersOf(ctx, c.caseId)).some((w) => w.personId === a.officerId))
    throw new Refusal('officer_not_on_team')
  const leaves = a.leavesOn && c.state === 'open' ? a.leavesOn : leavesOn(ctx, c)
  const proposed = proposedDays(Temporal.PlainDate.from(leaves))
  const day = (m: Month) => (a.days ? Temporal.PlainDate.from(a.days[m]) : proposed[m])
  if (
    !areInOrder(
      MONTHS.map((m) => day(m).toString()),
      leaves,
    )
  )
    throw new Refusal('days_not_in_order')
  return MONTHS.map((m) => windowAround(m, day(m)))
}

/** Windows that were used stay; the others, and their tasks, follow the new agreement. */
async function replaceWindows(
  ctx: Ctx,
  c: { centreId: string; caseId: string },
  windows: readonly Window[],
  officerId: string | null,
): Promise<void> {
  const done = await ctx.db
    .selectFrom('aftercareWindows')
    .select('month')
    .where('caseId', '=', c.caseId)
    .where('contactId', 'is not', null)
    .execute()
  await ctx.db.deleteFrom('aftercareWindows').where('caseId', '=', c.caseId).where('contactId', 'is', null).execute()
  await finishTasks(ctx, c.caseId, Object.values(CONTACT))
  for (const w of windows.filter((x) => !done.some((d) => d.month === x.month))) {
    await ctx.db
      .insertInto('aftercareWindows')
      .values({ centreId: c.centreId, caseId: c.caseId, ...w })
      .execute()
    await addTask(ctx, CONTACT[w.month], {
      caseId: c.caseId,
      ...(officerId && { ownerId: officerId }),
      fromOn: w.fromOn,
      dueOn: w.dueOn,
    })
  }
}
