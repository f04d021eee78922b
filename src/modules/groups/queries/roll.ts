import { dayIn, instantIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { whereOf } from '../../cases/facts/known.ts'
import { womenOf } from '../facts/people.ts'
import type { Ports } from '../ports.ts'
import { withLimits } from './limits.ts'
import { rollsOf } from './rolls.ts'

const ELSEWHERE = 'away' as const
const SAID = ['on_leave', 'in_hospital'] as const

/** The roll of a session of the timetable, with everything that is known of it before anybody types. */
export const roll =
  (ports: Ports) =>
  async (ctx: Ctx, { plannedId }: { plannedId: string }) => {
    const { women, ...planned } = await ports.planned(ctx, plannedId)
    const staying = (await womenOf(ctx, 'staying')).filter((w) => women === null || women.includes(w.caseId))
    const ids = staying.map((w) => w.caseId)
    const how = await ports.notHere(ctx, ids, begun(ctx, planned))
    const where = await whereOf(ctx, staying)
    const isToday = planned.onDay === dayIn(ctx.now, ctx.zone).toString()
    /** Where she is beside that she is not here, is told to whoever may know it (domain.md 8.3, I), and of today alone. */
    const toldAs = (her: (typeof staying)[number]) => (isToday && SAID.find((p) => p === where(her))) || ELSEWHERE
    return {
      planned,
      people: await withLimits(
        ctx,
        planned.onDay,
        staying.filter((w) => !how.has(w.caseId) && (!isToday || w.presence === 'in_house')),
      ),
      away: staying
        .filter((w) => how.get(w.caseId) !== 'before' && (how.has(w.caseId) || (isToday && w.presence !== 'in_house')))
        .map((w) => ({ ...w, where: toldAs(w) })),
      rolls: await rollsOf(ctx, plannedId),
    }
  }

/** When it began, or now while it has not: where she will be nobody knows. */
function begun(ctx: Ctx, { onDay, starts }: { onDay: string; starts: string }): Temporal.Instant {
  const at = instantIn(onDay, starts, ctx.zone)
  return Temporal.Instant.compare(at, ctx.now) > 0 ? ctx.now : at
}
