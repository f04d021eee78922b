import type { Ctx } from '../../../platform/http/context.ts'
import type { Said } from '../done.ts'

/** How much of what a line is for was done, as it was said in a year: the day it was looked at decides, of one day what was said last (domain.md 9.4: fisik). */
export const saidOf = (ctx: Ctx, year: number): Promise<Said[]> =>
  ctx.db
    .selectFrom('spendProgress')
    .select(['lineKey', 'onDay', 'percent'])
    .where('onDay', '>=', `${year}-01-01`)
    .where('onDay', '<=', `${year}-12-31`)
    .orderBy('onDay')
    .orderBy('at')
    .orderBy('progressId')
    .execute()

/** The last of each line stands. */
export const donePercents = (said: readonly Said[]): ReadonlyMap<string, number> =>
  new Map(said.map((r) => [r.lineKey, r.percent]))
