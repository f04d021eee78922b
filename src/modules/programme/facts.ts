import type { Ctx } from '../../platform/http/context.ts'
import { labelsOf } from '../cases/facts/labels.ts'
import { type Session, sessionsBetween } from './queries/sessions.ts'

/** The sessions of today; `mine`: those that this person gives. */
export async function sessionsOfToday(ctx: Ctx, whose: 'mine' | 'all'): Promise<Session[]> {
  const today = ctx.today.toString()
  const all = await sessionsBetween(ctx, today, today)
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
