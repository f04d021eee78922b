import type { Ctx } from '../../platform/http/context.ts'
import { blocksOf } from '../places/facts.ts'
import { clock } from '../places/rules.ts'
import { type Around, pairOf, type Slot } from './clashes.ts'
import { helpersOf } from './queries/beside.ts'

/** Everything that stands on these days: read once, judged in memory. */
export async function aroundOf(ctx: Ctx, days: readonly string[]): Promise<Around> {
  const [first, last] = [days.toSorted()[0] ?? '', days.toSorted().at(-1) ?? '']
  const rows = await ctx.db
    .selectFrom('scheduledSessions')
    .select(['sessionId', 'onDay', 'starts', 'ends', 'kind', 'meantFor', 'groupId', 'faith'])
    .select(['delivererId', 'placeId', 'equipmentId'])
    .where('onDay', '>=', first)
    .where('onDay', '<=', last)
    .where('isCancelled', '=', false)
    .execute()
  const helpers = await helpersOf(
    ctx,
    rows.map((r) => r.sessionId),
  )
  const others: Slot[] = rows.map((r) => ({
    ...{ ...r, helpers: helpers(r.sessionId) },
    ...{ starts: clock(r.starts), ends: clock(r.ends) },
  }))
  return {
    others,
    holidays: await holidaysOf(ctx, first, last),
    blocks: await blocksOf(ctx),
    sharing: await sharing(ctx),
  }
}

export async function holidaysOf(ctx: Ctx, first: string, last: string): Promise<Map<string, string>> {
  const rows = await ctx.db
    .selectFrom('calendarDays')
    .select(['onDay', 'name'])
    .where('onDay', '>=', first)
    .where('onDay', '<=', last)
    .execute()
  return new Map(rows.map((r) => [r.onDay, r.name]))
}

/** Pairs of groups in which a woman is in both, as far as this person may know; the database keeps out the rest. */
async function sharing(ctx: Ctx): Promise<Set<string>> {
  const rows = await ctx.db
    .selectFrom('classMembers')
    .select(['caseId', 'groupId'])
    .where('untilOn', 'is', null)
    .execute()
  const pairs = new Set<string>()
  for (const groups of Map.groupBy(rows, (r) => r.caseId).values())
    for (const a of groups) for (const b of groups) if (a.groupId < b.groupId) pairs.add(pairOf(a.groupId, b.groupId))
  return pairs
}
