import { Refusal } from '../../kernel/refusal.ts'
import { mondayOf } from '../../kernel/weeks.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { clock } from '../places/rules.ts'
import { lastPublished, sessionsOfVersion } from './queries/published.ts'
import type { Session } from './queries/sessions.ts'
import { giversOf, isPractice } from './rules.ts'

export { publishedFrom } from './queries/published.ts'

/** The sessions of today as they are published; `mine`: those that this person gives. */
export async function sessionsOfToday(ctx: Ctx, whose: 'mine' | 'all'): Promise<Session[]> {
  const today = ctx.today.toString()
  const weekOn = mondayOf(today)
  const published = await lastPublished(ctx, weekOn)
  if (!published) return []
  const all = (await sessionsOfVersion(ctx, weekOn, published.number)).filter((s) => s.onDay === today)
  return whose === 'all' ? all : all.filter((s) => giversOf(s).includes(ctx.actor.personId))
}

/** What was published for these days; they lie within two weeks. */
export async function heldBetween(ctx: Ctx, first: string, last: string): Promise<Session[]> {
  const all: Session[] = []
  for (const weekOn of new Set([first, last].map(mondayOf))) {
    const published = await lastPublished(ctx, weekOn)
    if (published) all.push(...(await sessionsOfVersion(ctx, weekOn, published.number)))
  }
  return all.filter((s) => s.onDay >= first && s.onDay <= last)
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

/** The groups to which a woman belongs now, for whoever is told of her class. */
export const groupsOfWoman = (ctx: Ctx, caseId: string) =>
  ctx.db
    .selectFrom('classMembers as m')
    .innerJoin('classGroups as g', (j) => j.onRef('g.centreId', '=', 'm.centreId').onRef('g.groupId', '=', 'm.groupId'))
    .select(['m.memberId', 'm.fromOn', 'g.name', 'g.track'])
    .where('m.caseId', '=', caseId)
    .where('m.untilOn', 'is', null)
    .orderBy('g.name')
    .execute()

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

/** Who belonged to the group of a session on its day, of the women on whom this person may look. */
export async function womenOfSession(ctx: Ctx, sessionId: string): Promise<string[]> {
  const { rows } = await ctx.client.query<{ case_id: string }>('select * from sec.women_of_session($1)', [sessionId])
  return rows.map((r) => r.case_id)
}

/** One published session, and whose roll it is: the women of its group on that day; null when it is for everybody. */
export async function plannedSession(ctx: Ctx, sessionId: string) {
  const s = await ctx.db
    .selectFrom('publishedSessions as s')
    .leftJoin('deliverers as d', (j) =>
      j.onRef('d.centreId', '=', 's.centreId').onRef('d.delivererId', '=', 's.delivererId'),
    )
    .select(['s.weekOn', 's.number', 's.onDay', 's.starts', 's.ends', 's.kind', 's.title', 's.groupId'])
    .select(['d.personId', 'd.name as guest', 's.placeName as place'])
    .where('s.sessionId', '=', sessionId)
    .orderBy('s.number', 'desc')
    .limit(1)
    .executeTakeFirst()
  if (!s) throw new Refusal('not_found')
  const { groupId, personId, starts, ends, weekOn, number, kind, ...said } = s
  // what a later version has taken off is not held
  if ((await lastPublished(ctx, weekOn))?.number !== number) throw new Refusal('not_found')
  return {
    ...said,
    plannedId: sessionId,
    isPractice: isPractice(kind),
    delivererId: personId,
    starts: clock(starts),
    ends: clock(ends),
    women: groupId === null ? null : await womenOfSession(ctx, sessionId),
  }
}
