import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { worksOnStory } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask } from '../../tasks/facts.ts'
import type { needs } from '../contract.ts'
import { events } from '../events.ts'
import { decideBy, judgeNeed } from '../rules.ts'
import { tasks } from '../tasks.ts'
import { nameWomen, sealWhy } from '../why.ts'

/** Something is lacking: the head is asked. Women are named by whoever works with their story, and by nobody else. */
export async function ask(ctx: Ctx, input: z.output<typeof needs.ask.input>) {
  const { kind, what, who, money, neededBy, why } = input
  const caseIds = [...new Set(who.caseIds)]
  const wrong = judgeNeed({ womenCount: who.womenCount, caseIds, neededBy }, ctx.today)
  if (wrong) throw new Refusal(wrong)
  for (const caseId of caseIds)
    if (!worksOnStory(ctx.actor, await getCase(ctx, caseId))) throw new Refusal('worker_names')
  const needId = newId(ctx.now)
  const no = await nextNo(ctx)
  await ctx.db
    .insertInto('needs')
    .values({
      ...{ centreId: ctx.actor.centreId, needId, no, kind, what, womenCount: who.womenCount, ...money },
      neededBy: neededBy ?? null,
      body: caseIds.length === 0 ? await sealWhy(ctx, needId, why) : null,
      askedBy: ctx.actor.personId,
      askedAt: ctx.now.toString(),
      taskId: await addTask(ctx, tasks.decide_need, {
        id: needId,
        params: { no },
        dueOn: decideBy(neededBy, ctx.today),
      }),
    })
    .execute()
  await nameWomen(ctx, needId, caseIds, why)
  const about = { subject: ['needs', needId] as const, details: { kind } }
  if (caseIds.length === 0) await ctx.record(events.asked, about)
  for (const caseId of caseIds) await ctx.record(events.asked, { ...about, caseId })
  return { needId }
}

/** The database gives it; it is asked before, for the sentence of the task. */
async function nextNo(ctx: Ctx): Promise<number> {
  const { rows } = await ctx.client.query<{ no: number }>('select sec.next_need() as no')
  return rows[0]?.no ?? 0
}
