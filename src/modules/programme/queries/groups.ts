import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { labelsOf } from '../../cases/facts/labels.ts'
import { withPlan } from '../../plans/facts.ts'
import { membersOf } from '../facts.ts'
import { readinessOf } from './readiness.ts'

export async function groups(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('classGroups as g')
    .leftJoin('intakes as i', (j) => j.onRef('i.centreId', '=', 'g.centreId').onRef('i.intakeId', '=', 'g.intakeId'))
    .select(['g.groupId', 'g.name', 'g.track', 'i.name as intake', 'g.fromOn', 'g.untilOn'])
    .orderBy('g.name')
    .execute()
  const counts = await ctx.db
    .selectFrom('classMembers')
    .select(({ fn }) => ['groupId', fn.countAll<number>().as('n')])
    .where('untilOn', 'is', null)
    .groupBy('groupId')
    .execute()
  const women = new Map(counts.map((c) => [c.groupId, Number(c.n)]))
  return { groups: rows.map((g) => ({ ...g, women: women.get(g.groupId) ?? 0 })) }
}

/** A group with its women, as far as this reader knows them, and who may still be put in. */
export async function group(ctx: Ctx, input: { groupId: string }) {
  const found = await ctx.db
    .selectFrom('classGroups')
    .select(['groupId', 'name', 'track', 'intakeId', 'fromOn', 'untilOn', 'version'])
    .where('groupId', '=', input.groupId)
    .executeTakeFirst()
  if (!found) throw new Refusal('not_found')
  const members = await membersOf(ctx, found.groupId)
  const readiness = found.track === null ? null : await readinessOf(ctx, found.groupId)
  const free = ctx.can('programme.enrol') ? await others(ctx, members) : []
  const planned =
    found.track === null
      ? null
      : await withPlan(
          ctx,
          free.map((o) => o.caseId),
        )
  const may = (o: { caseId: string }) => planned === null || planned.has(o.caseId)
  return {
    ...found,
    readiness,
    members,
    others: free.filter(may),
    waiting: free.filter((o) => !may(o)),
  }
}

/** Whom this person may put in, of those in the house. */
async function others(ctx: Ctx, members: readonly { caseId: string }[]) {
  const there = new Set(members.map((m) => m.caseId))
  const rows = await ctx.db
    .selectFrom('cases')
    .select(['caseId', 'track'])
    .where('state', '=', 'open')
    .where('admittedOn', 'is not', null)
    .limit(400)
    .execute()
  const mine = rows.filter((c) => !there.has(c.caseId) && mayPutIn(ctx, c.caseId))
  const labels = await labelsOf(
    ctx,
    mine.map((c) => c.caseId),
  )
  return mine
    .flatMap((c) => {
      const label = labels.get(c.caseId)
      return label ? [{ ...label, track: c.track }] : []
    })
    .toSorted((a, b) => a.label.localeCompare(b.label, 'id'))
}

/** All for whoever leads the house, else one's own. */
export const mayPutIn = ({ can, actor }: Ctx, caseId: string): boolean =>
  can('programme.enrol_all') || actor.caseload.includes(caseId) || actor.taught.includes(caseId)
