import type { z } from 'zod'
import { sealedOf } from '../../../kernel/form-values.ts'
import { newId } from '../../../kernel/id.ts'
import { worksOn } from '../../../kernel/policy.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { addTask, finishTasks } from '../../tasks/facts.ts'
import type { health } from '../contract.ts'
import { events } from '../events.ts'
import { logForm } from '../forms/log.ts'
import { logPlace } from '../log.ts'
import { askCheckUp } from '../pregnancy.ts'
import { judgeEntry, mustReferNow, standingOf } from '../rules.ts'
import { tasks } from '../tasks.ts'

/** What the nurse saw, and how it stands. A sign of danger is to be referred now. */
export async function saveEntry(ctx: Ctx, input: z.output<typeof health.saveEntry.input>) {
  const { caseId, kind, on, againOn } = input
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  const judged = judgeEntry(input, ctx.today)
  if (judged) throw new Refusal(judged)
  const entryId = newId(ctx.now)
  const standing = standingOf(input.standing, input)
  const again = standing === 'watched' ? (againOn ?? null) : null
  await ctx.db
    .insertInto('healthLog')
    .values({
      ...{ centreId: c.centreId, entryId, caseId, kind, seenOn: on, standing, againOn: again },
      writtenBy: ctx.actor.personId,
      writtenAt: ctx.now.toString(),
      body: await ctx.seal.sealJson('health', caseId, logPlace(entryId), sealedOf(logForm, input, 'health')),
    })
    .execute()
  await finishTasks(ctx, caseId, [tasks.look_again])
  await ctx.record(events.noted, { caseId, subject: ['health_log', entryId] })
  if (again) await addTask(ctx, tasks.look_again, { caseId, ownerId: ctx.actor.personId, fromOn: again, dueOn: again })
  await askCheckUp(ctx, caseId) // the entry ended it with the others, or was it
  return { entryId, referNow: mustReferNow(input) }
}

/** What she avoids until a day. The same rule set again moves its last day. */
export async function setLimit(ctx: Ctx, input: z.output<typeof health.setLimit.input>) {
  const { caseId, rule, fromOn, untilOn } = input
  const c = await getCase(ctx, caseId)
  if (!worksOn(ctx.actor, 'health', c)) throw new Refusal('not_allowed')
  if (Temporal.PlainDate.compare(untilOn, fromOn) < 0) throw new Refusal('ends_before')
  await endThose(ctx, caseId, rule)
  const limitId = newId(ctx.now)
  await ctx.db
    .insertInto('activityLimits')
    .values({
      ...{ centreId: c.centreId, limitId, caseId, rule, fromOn, untilOn },
      setBy: ctx.actor.personId,
      setAt: ctx.now.toString(),
    })
    .execute()
  await ctx.record(events.limit_set, {
    caseId,
    subject: ['activity_limits', limitId],
    details: { rule, until: untilOn },
  })
  return { limitId }
}

const endThose = (ctx: Ctx, caseId: string, rule: z.output<typeof health.setLimit.input>['rule']) =>
  ctx.db
    .updateTable('activityLimits')
    .set({ endedAt: ctx.now.toString() })
    .where('caseId', '=', caseId)
    .where('rule', '=', rule)
    .where('endedAt', 'is', null)
    .execute()

/** She may do it again. */
export async function endLimit(ctx: Ctx, { limitId }: { limitId: string }) {
  const row = await ctx.db
    .updateTable('activityLimits')
    .set({ endedAt: ctx.now.toString() })
    .where('limitId', '=', limitId)
    .where('endedAt', 'is', null)
    .returning(['caseId', 'rule'])
    .executeTakeFirst()
  if (!row) throw new Refusal('not_found')
  await ctx.record(events.limit_ended, {
    ...{ caseId: row.caseId, subject: ['activity_limits', limitId] },
    details: { rule: row.rule },
  })
  return {}
}
