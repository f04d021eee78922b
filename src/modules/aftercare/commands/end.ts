import type { z } from 'zod'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, writeReason } from '../../cases/facts/case.ts'
import { finishTasks } from '../../tasks/facts.ts'
import type { aftercare } from '../contract.ts'
import { events } from '../events.ts'
import { standsAlone } from '../rules.ts'
import { tasks } from '../tasks.ts'

/** The last month of the year may be over a little before its last window is used. */
const YEAR_MONTHS = 11

/** The year is over, or ends earlier for a reason that is hers. What is open about her ends with it. */
export async function end(ctx: Ctx, input: z.output<typeof aftercare.end.input>) {
  const c = await getCase(ctx, input.caseId)
  if (c.state !== 'aftercare') throw new Refusal('not_in_aftercare')
  const completedFrom = c.closedOn ? Temporal.PlainDate.from(c.closedOn).add({ months: YEAR_MONTHS }) : null
  if (input.outcome === 'year_completed' && completedFrom && Temporal.PlainDate.compare(ctx.today, completedFrom) < 0)
    throw new Refusal('year_not_over', { params: { from: completedFrom.toString() } })
  const { criteriaMet = [] } = input
  const isStandingAlone = input.outcome === 'year_completed' && standsAlone(criteriaMet)
  const reasonId = await writeReason(ctx, c.caseId, 'aftercare_end', input.reason)
  await ctx.db
    .insertInto('aftercareEnds')
    .values({
      centreId: c.centreId,
      caseId: c.caseId,
      outcome: input.outcome,
      criteriaMet,
      isStandingAlone,
      endedOn: ctx.today.toString(),
      recordedBy: ctx.actor.personId,
      recordedAt: ctx.now.toString(),
    })
    .execute()
  await finishTasks(ctx, c.caseId, Object.values(tasks))
  await ctx.client.query('select sec.end_aftercare($1, $2)', [c.caseId, ctx.now.toString()])
  await ctx.record(events.ended, {
    caseId: c.caseId,
    subject: ['case_reasons', reasonId],
    details: { outcome: input.outcome, standing: isStandingAlone },
  })
  return { isStandingAlone }
}
