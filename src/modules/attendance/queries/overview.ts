import type { Ctx } from '../../../platform/http/context.ts'

/** How many stand where, by the worker who carries them: numbers, nobody by name. */
export async function overview(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('cases')
    .leftJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'cases.centreId').onRef('people.personId', '=', 'cases.responsibleId'),
    )
    .select(({ fn }) => ['people.callName as worker', 'stage', 'state', fn.countAll<number>().as('n')])
    .where('state', '<>', 'closed')
    .groupBy(['people.callName', 'stage', 'state'])
    .orderBy('people.callName')
    .execute()
  return { rows: rows.map(({ n, ...r }) => ({ ...r, count: Number(n) })) }
}
