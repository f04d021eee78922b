import type { Ctx } from '../../../platform/http/context.ts'
import { openWords } from '../sealed.ts'

/** What is open, and what came up in the last two years. */
export async function issues(ctx: Ctx) {
  const since = ctx.today.subtract({ years: 2 }).toString()
  const rows = await ctx.db
    .selectFrom('communityIssues as i')
    .innerJoin('people as p', (j) => j.onRef('p.centreId', '=', 'i.centreId').onRef('p.personId', '=', 'i.notedBy'))
    .select(['i.issueId', 'i.topic', 'i.place', 'i.seenOn', 'i.body', 'i.told', 'i.closing', 'i.closedOn'])
    .select('p.callName as notedBy')
    .where((eb) => eb.or([eb('i.closedOn', 'is', null), eb('i.seenOn', '>=', since)]))
    .orderBy('i.seenOn', 'desc')
    .limit(100)
    .execute()
  const shown = []
  for (const { issueId, body, closing, ...row } of rows)
    shown.push({
      ...row,
      issueId,
      what: await openWords(ctx, 'community_issues', issueId, body),
      closing: await openWords(ctx, 'community_issues.closing', issueId, closing),
    })
  return {
    issues: shown,
    mayNote: ctx.can('quality.note'),
    mayClose: ctx.can('quality.write'),
    mayImprove: ctx.can('quality.improve'),
  }
}
