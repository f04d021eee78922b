import type { Ctx } from '../../../platform/http/context.ts'
import type { Duty } from '../rules.ts'
import { countWatches, fairestFirst } from '../rules.ts'

const DAYS = 28

/** Watches of the same person on that day and beside it. */
export const dutiesAround = (ctx: Ctx, { onDay, personId }: Duty) =>
  ctx.db
    .selectFrom('duties')
    .select(['onDay', 'part', 'personId'])
    .where('personId', '=', personId)
    .where('onDay', '>=', Temporal.PlainDate.from(onDay).subtract({ days: 1 }).toString())
    .where('onDay', '<=', Temporal.PlainDate.from(onDay).add({ days: 1 }).toString())
    .execute()

export async function roster(ctx: Ctx) {
  const since = ctx.today.subtract({ days: DAYS }).toString()
  const duties = await ctx.db
    .selectFrom('duties')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'duties.centreId').onRef('people.personId', '=', 'duties.personId'),
    )
    .select(['dutyId', 'onDay', 'part', 'duties.personId', 'callName as name'])
    .where('onDay', '>=', since)
    .where('onDay', '<=', ctx.today.add({ days: DAYS }).toString())
    .orderBy('onDay')
    .orderBy('part')
    .execute()
  const swaps = await ctx.db
    .selectFrom('dutySwaps')
    .innerJoin('duties', (j) =>
      j.onRef('duties.centreId', '=', 'dutySwaps.centreId').onRef('duties.dutyId', '=', 'dutySwaps.dutyId'),
    )
    .innerJoin('people as giver', (j) =>
      j.onRef('giver.centreId', '=', 'dutySwaps.centreId').onRef('giver.personId', '=', 'dutySwaps.fromId'),
    )
    .innerJoin('people as taker', (j) =>
      j.onRef('taker.centreId', '=', 'dutySwaps.centreId').onRef('taker.personId', '=', 'dutySwaps.toId'),
    )
    .select([
      'swapId',
      'dutySwaps.dutyId',
      'onDay',
      'part',
      'answer',
      'toId',
      'giver.callName as from',
      'taker.callName as to',
    ])
    .where('onDay', '>=', since)
    .orderBy('askedAt')
    .execute()
  const names = new Map(duties.map((d) => [d.personId, d.name]))
  const swapped = new Map(swaps.filter((s) => s.answer === 'accepted').map((s) => [s.dutyId, s.from]))
  const me = ctx.actor.personId
  return {
    duties: duties.map((d) => ({ ...d, isMine: d.personId === me, from: swapped.get(d.dutyId) ?? null })),
    nights: fairestFirst(countWatches([...names.keys()], duties)).map((n) => ({
      ...n,
      name: names.get(n.personId) ?? '–',
    })),
    swaps: swaps.flatMap(({ answer, toId, ...s }) => (answer === null ? [{ ...s, toMe: toId === me }] : [])),
    since,
    today: ctx.today.toString(),
  }
}
