import type { Ctx } from '../../../platform/http/context.ts'
import { shelfFor } from '../../releases/facts.ts'

/** For a social office: intakes to which it may send, reports that are due to it, and the figures that went out last. */
export async function office(ctx: Ctx) {
  const intakes = await ctx.db
    .selectFrom('intakes')
    .select(['intakeId', 'name', 'startsOn', 'endsOn', 'quota'])
    .where('endsOn', '>=', ctx.today.toString())
    .orderBy('startsOn')
    .limit(6)
    .execute()
  const { reports, last } = await shelfFor(ctx)
  return {
    intakes: intakes.map((i) => ({ ...i, isAhead: i.startsOn > ctx.today.toString() })),
    reports,
    last: last && {
      releaseId: last.releaseId,
      report: last.report,
      from: last.from,
      until: last.until,
      sections: last.sections,
    },
  }
}
