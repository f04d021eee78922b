import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { lastPublished, sessionsOfVersion } from './queries/published.ts'
import type { Session } from './queries/sessions.ts'
import { mondayOf } from './rules.ts'

/** The sessions of today as they are published; `mine`: those that this person gives. */
export async function sessionsOfToday(ctx: Ctx, whose: 'mine' | 'all'): Promise<Session[]> {
  const today = ctx.today.toString()
  const weekOn = mondayOf(today)
  const published = await lastPublished(ctx, weekOn)
  if (!published) return []
  const all = (await sessionsOfVersion(ctx, weekOn, published.number)).filter((s) => s.onDay === today)
  return whose === 'all' ? all : all.filter((s) => s.delivererId === ctx.actor.personId)
}

/** The women of a group on whom this person may look, by what they are called. */
export async function membersOf(ctx: Ctx, groupId: string) {
  const rows = await ctx.db
    .selectFrom('classMembers')
    .select(['memberId', 'caseId', 'fromOn'])
    .where('groupId', '=', groupId)
    .where('untilOn', 'is', null)
    .execute()
  const labels = await labelsOf(
    ctx,
    rows.map((r) => r.caseId),
  )
  return rows
    .flatMap((r) => {
      const label = labels.get(r.caseId)
      return label ? [{ ...r, ...label }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

/** The groups that learn a track and have not ended. */
export async function trackGroups(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('classGroups')
    .select(['groupId', 'name', 'track'])
    .where('track', 'is not', null)
    .where((eb) => eb.or([eb('untilOn', 'is', null), eb('untilOn', '>=', ctx.today.toString())]))
    .orderBy('name')
    .execute()
  return rows.flatMap(({ track, ...g }) => (track ? [{ ...g, track }] : []))
}
