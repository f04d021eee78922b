import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { daysOfDecree } from '../decrees.ts'
import { events } from '../events.ts'
import type { CentreDay, DayKind } from '../rules.ts'

async function write(ctx: Ctx, days: readonly CentreDay[]): Promise<number> {
  const done = await ctx.db
    .insertInto('calendarDays')
    .values(
      days.map((d) => ({ centreId: ctx.actor.centreId, onDay: d.on, kind: d.kind, name: d.name, source: d.source })),
    )
    .onConflict((oc) => oc.columns(['centreId', 'onDay', 'kind']).doNothing())
    .executeTakeFirst()
  return Number(done.numInsertedOrUpdatedRows ?? 0n)
}

/** The days of the yearly joint decree of three ministers (domain.md 3.8). Days that stand already are left as they are. */
export async function loadHolidays(ctx: Ctx, { year }: { year: number }) {
  const days = daysOfDecree(year)
  if (!days) throw new Refusal('year_unknown', { params: { year } })
  const added = await write(ctx, days)
  await ctx.record(events.holidays_loaded, { subject: ['calendar_days', String(year)], details: { year, added } })
  return { added }
}

export async function addDays(ctx: Ctx, { days }: { days: readonly CentreDay[] }) {
  const added = await write(ctx, days)
  await ctx.record(events.days_added, { details: { added } })
  return { added }
}

export async function removeDay(ctx: Ctx, { on, kind }: { on: string; kind: DayKind }) {
  const gone = await ctx.db
    .deleteFrom('calendarDays')
    .where('centreId', '=', ctx.actor.centreId)
    .where('onDay', '=', on)
    .where('kind', '=', kind)
    .executeTakeFirst()
  if (gone.numDeletedRows === 0n) throw new Refusal('not_found')
  await ctx.record(events.day_removed, { subject: ['calendar_days', on], details: { kind } })
  return {}
}
