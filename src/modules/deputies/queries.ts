import { dayIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { holdsHerself, rolesHere } from '../access/facts.ts'
import { lastDay } from '../access/rules.ts'
import { ACTED, type ActedRole, mayStandIn, standing } from './rules.ts'

/** How far back a name is still asked for: what was signed a year ago lies in the archive and in the chain. */
const SHOWN_DAYS = 366

/** Who stands in, stood in or will, the latest first; and for whose own roles a colleague may be named. */
export async function all(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('roleGrants')
    .innerJoin('people as who', (j) =>
      j.onRef('who.centreId', '=', 'roleGrants.centreId').onRef('who.personId', '=', 'roleGrants.personId'),
    )
    .innerJoin('people as absent', (j) =>
      j.onRef('absent.centreId', '=', 'roleGrants.centreId').onRef('absent.personId', '=', 'roleGrants.actsFor'),
    )
    .select(['grantId', 'role', 'signsAs', 'fromAt', 'untilAt', 'actsFor', 'roleGrants.personId'])
    .select(['who.name as who', 'absent.name as absent'])
    .where('untilAt', '>', ctx.now.subtract({ hours: SHOWN_DAYS * 24 }).toString())
    .orderBy('fromAt', 'desc')
    .execute()
  const mine: ActedRole[] = []
  for (const role of ACTED) if (await holdsHerself(ctx, role)) mine.push(role)
  const mayEndAll = mine.includes('head')
  return {
    today: ctx.today.toString(),
    deputies: rows.flatMap(({ fromAt, untilAt, actsFor, personId, signsAs, ...row }) => {
      const role = ACTED.find((r) => r === row.role)
      if (!role || !signsAs || !untilAt) return [] // lent roles have all three (schema.sql)
      const state = standing(ctx.now, fromAt, untilAt)
      if (!state) return []
      return {
        ...{ ...row, role, signsAs, state },
        fromOn: dayIn(Temporal.Instant.from(fromAt), ctx.zone).toString(),
        untilOn: lastDay(untilAt, ctx.zone),
        isMe: personId === ctx.actor.personId,
        mayEnd: state !== 'over' && (mayEndAll || actsFor === ctx.actor.personId),
      }
    }),
    mine,
    candidates: mine.length > 0 ? await candidates(ctx, mine) : [],
  }
}

async function candidates(ctx: Ctx, mine: readonly ActedRole[]) {
  const colleagues = Map.groupBy(await rolesHere(ctx), (g) => g.personId)
  return [...colleagues].flatMap(([personId, grants]) => {
    const roles = mine.filter((role) =>
      mayStandIn(
        grants.map((g) => g.role),
        role,
      ),
    )
    const name = grants[0]?.name ?? ''
    return roles.length > 0 && personId !== ctx.actor.personId ? { personId, name, roles } : []
  })
}
