import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { events } from '../events.ts'

export async function strikeLine(ctx: Ctx, { lineId }: { lineId: string }) {
  const line = await ctx.db
    .selectFrom('cashLines as l')
    .innerJoin('practicumDays as d', (j) => j.onRef('d.centreId', '=', 'l.centreId').onRef('d.dayId', '=', 'l.dayId'))
    .select(['l.caseId', 'l.dayId', 'd.heldOn'])
    .where('l.lineId', '=', lineId)
    .executeTakeFirst()
  if (!line) throw new Refusal('not_found')
  if ((await getCase(ctx, line.caseId)).state !== 'open') throw new Refusal('case_not_open')
  const done = await ctx.db
    .updateTable('cashLines')
    .set({ struckBy: ctx.actor.personId, struckAt: ctx.now.toString() })
    .where('lineId', '=', lineId)
    .where('struckAt', 'is', null)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('already_struck')
  await ctx.record(events.line_struck, {
    caseId: line.caseId,
    subject: ['practicum_days', line.dayId],
    details: { on: line.heldOn },
  })
  return {}
}
