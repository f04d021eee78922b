import { dayIn } from '../../../kernel/dates.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { resourcesOf } from '../../places/facts.ts'
import type { Ports } from '../ports.ts'
import { standing } from '../rules.ts'
import { getTaking, linesOf, takingsOf } from './rows.ts'

const dayOf = (ctx: Ctx, at: string) => dayIn(Temporal.Instant.from(at), ctx.zone).toString()

/** The stocktaking that was asked for, or the newest. */
export const taking =
  (ports: Ports) =>
  async (ctx: Ctx, { of }: { of?: string | undefined }) => {
    const all = await takingsOf(ctx)
    const one = of ? await getTaking(ctx, of) : all[0]
    const places = (await resourcesOf(ctx))
      .filter((r) => r.kind === 'place')
      .map((r) => ({ id: r.resourceId, name: r.name }))
    const earlier = all.map((k) => ({
      ...{ takingId: k.takingId, begunOn: dayOf(ctx, k.begunAt), closedOn: k.closedAt && dayOf(ctx, k.closedAt) },
    }))
    const mayBegin = ctx.can('equipment.keep') && all.every((k) => k.closedAt !== null)
    if (!one) return { taking: null, mayBegin, earlier, places }
    const lines = await linesOf(ctx, one.takingId)
    const looked = lines.flatMap(({ found, explained }) => (found ? [{ found, explained }] : []))
    const now = standing(lines.length, looked)
    const isReady = one.closedAt === null && now.left === 0 && now.unexplained === 0
    const minutes = ctx.can('equipment.write_minute') ? await ports.minutesOf(ctx, 'ba-opname', [one.takingId]) : null
    return {
      taking: {
        ...{ takingId: one.takingId, begunOn: dayOf(ctx, one.begunAt), begunBy: one.begunBy, closedBy: one.closedBy },
        ...{ closedOn: one.closedAt && dayOf(ctx, one.closedAt), lines, standing: now },
        mayClose: isReady && ctx.can('equipment.keep') && one.beginnerId !== ctx.actor.personId,
        minute: minutes?.get(one.takingId) ?? null,
      },
      ...{ mayBegin, earlier, places },
    }
  }
