import type { Ctx } from '../../../platform/http/context.ts'
import { YEARS_WITH_DECREE } from '../decrees.ts'
import type { DayKind } from '../rules.ts'

export async function profile(ctx: Ctx) {
  const c = await ctx.db
    .selectFrom('centres')
    .selectAll()
    .where('centreId', '=', ctx.actor.centreId)
    .executeTakeFirstOrThrow()
  const lines = c.letterhead as Record<string, unknown> // written by setUp and save, both checked by the contract
  return {
    name: c.name,
    shortName: c.shortName,
    ownerKind: c.ownerKind as 'province',
    timeZone: c.timeZone as 'Asia/Jakarta', // checks of the table and of the contract
    capacity: c.capacity,
    minAge: c.minAge,
    maxAge: c.maxAge,
    programmeDays: c.programmeDays,
    letterhead: Object.fromEntries(
      Object.entries(lines).filter((line): line is [string, string] => typeof line[1] === 'string'),
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
    days: rows.map((r) => ({ on: r.onDay, kind: r.kind as DayKind, name: r.name, source: r.source })), // a check of the table
    isLoaded: rows.some((r) => r.kind === 'national'),
    known: [...YEARS_WITH_DECREE],
  }
}
