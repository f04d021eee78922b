import type { z } from 'zod'
import { newId } from '../../../kernel/id.ts'
import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import type { quality } from '../contract.ts'
import { events } from '../events.ts'
import { getIssue } from '../queries/rows.ts'
import { sealWords } from '../sealed.ts'
import { namesNobody } from './names-nobody.ts'

type In<K extends keyof typeof quality> = z.output<(typeof quality)[K]['input']>

export async function noteIssue(ctx: Ctx, { topic, place, on, what, told }: In<'noteIssue'>) {
  if (on > ctx.today.toString()) throw new Refusal('day_ahead')
  await namesNobody(ctx, place, what)
  const { centreId, personId: notedBy } = ctx.actor
  const issueId = newId(ctx.now)
  const body = await sealWords(ctx, 'community_issues', issueId, what)
  await ctx.db
    .insertInto('communityIssues')
    .values({ centreId, issueId, topic, place, seenOn: on, body, told, notedBy, notedAt: ctx.now.toString() })
    .execute()
  await ctx.record(events.issue_noted, { subject: ['community_issues', issueId], details: { topic } })
  return { issueId }
}

export async function closeIssue(ctx: Ctx, { issueId, told, words }: In<'closeIssue'>) {
  if ((await getIssue(ctx, issueId)).closedOn !== null) throw new Refusal('issue_closed')
  await namesNobody(ctx, words)
  const closing = await sealWords(ctx, 'community_issues.closing', issueId, words)
  const done = await ctx.db
    .updateTable('communityIssues')
    .set({ told, closing, closedOn: ctx.today.toString() })
    .where('issueId', '=', issueId)
    .executeTakeFirst()
  if (done.numUpdatedRows === 0n) throw new Refusal('not_allowed')
  await ctx.record(events.issue_closed, { subject: ['community_issues', issueId] })
  return {}
}
