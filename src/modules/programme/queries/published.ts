import { mondayOf } from '../../../kernel/weeks.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { clock } from '../../places/rules.ts'
import { publishedHelpers } from './beside.ts'
import type { Session } from './sessions.ts'

/** The last published version of a week, and the one before it; null while nothing is published. */
export async function lastPublished(ctx: Ctx, weekOn: string) {
  const week = await ctx.db
    .selectFrom('publishedWeeks as w')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'w.centreId').onRef('p.personId', '=', 'w.approvedBy'))
    .select(['w.number', 'w.publishedAt', 'p.callName as approvedBy'])
    .where('w.weekOn', '=', weekOn)
    .orderBy('w.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  return week ?? null
}

/** The sessions of one version, in their order. */
export async function sessionsOfVersion(ctx: Ctx, weekOn: string, number: number): Promise<Session[]> {
  const rows = await ctx.db
    .selectFrom('publishedSessions')
    .select(['sessionId', 'onDay', 'starts', 'ends', 'kind', 'title', 'meantFor', 'groupId', 'groupName as group'])
    .select(['track', 'faith', 'delivererId', 'delivererName as deliverer', 'placeId', 'placeName as place'])
    .select(['equipmentId', 'equipmentName as equipment', 'replacesOn', 'givesAs'])
    .where('weekOn', '=', weekOn)
    .where('number', '=', number)
    .orderBy('onDay')
    .orderBy('starts')
    .orderBy('title')
    .execute()
  const helpers = await publishedHelpers(ctx, weekOn, number)
  return rows.map((r) => ({
    ...{ ...r, helpers: helpers(r.sessionId), isSeries: false, version: number },
    ...{ starts: clock(r.starts), ends: clock(r.ends) },
  }))
}

/** What is published from this day on, and when the last of it was. */
export async function publishedFrom(ctx: Ctx, firstOn: string) {
  const weeks = await ctx.db
    .selectFrom('publishedWeeks')
    .select(({ fn }) => ['weekOn', fn.max('number').as('number'), fn.max('publishedAt').as('publishedAt')])
    .where('weekOn', '>=', mondayOf(firstOn))
    .groupBy('weekOn')
    .orderBy('weekOn')
    .execute()
  const sessions: Session[] = []
  for (const w of weeks) sessions.push(...(await sessionsOfVersion(ctx, w.weekOn, w.number)))
  const publishedAt =
    weeks
      .map((w) => w.publishedAt)
      .toSorted()
      .at(-1) ?? null
  return { sessions: sessions.filter((s) => s.onDay >= firstOn), publishedAt }
}
