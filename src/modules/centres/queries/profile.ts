import type { Ctx } from '../../../platform/http/context.ts'
import { YEARS_WITH_DECREE } from '../decrees.ts'

export async function profile(ctx: Ctx) {
  const c = await ctx.db
    .selectFrom('centres')
    .selectAll()
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirstOrThrow()
  return {
    name: c.name,
    shortName: c.shortName,
    ownerKind: c.ownerKind,
    timeZone: c.timeZone,
    capacity: c.capacity,
    minAge: c.minAge,
    maxAge: c.maxAge,
    programmeDays: c.programmeDays,
    letterhead: Object.fromEntries(
      Object.entries(c.letterhead).filter((line): line is [string, string] => typeof line[1] === 'string'),
    ),
    isDemo: c.isDemo,
    version: c.version,
  }
}

export async function calendar(ctx: Ctx, { year }: { year: number }) {
  const rows = await ctx.db
    .selectFrom('calendarDays')
    .select(['onDay', 'kind', 'name', 'source'])
    .where('onDay', '>=', `${year}-01-01`)
    .where('onDay', '<=', `${year}-12-31`)
    .orderBy('onDay')
    .orderBy('kind')
    .execute()
  return {
    days: rows.map((r) => ({ on: r.onDay, kind: r.kind, name: r.name, source: r.source })),
    isLoaded: rows.some((r) => r.kind === 'national'),
    known: [...YEARS_WITH_DECREE],
  }
}
