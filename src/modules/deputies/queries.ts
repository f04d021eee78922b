import { dayIn } from '../../kernel/dates.ts'
import type { Ctx } from '../../platform/http/context.ts'
import { ownHolders, rolesHere } from '../access/facts.ts'
import { lastDay } from '../access/rules.ts'
import { ACTED, type ActedRole, mayNameFor, mayStandIn, standing } from './rules.ts'

/** How far back a name is still asked for: what was signed a year ago lies in the archive and in the chain. */
const SHOWN_DAYS = 366

/** Who stands in, stood in or will, the latest first; and for whom a colleague may be named. */
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
  const places = await placesFor(ctx)
  const mayEndAll = places.some((p) => p.role === 'head')
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
    places,
    candidates: places.length > 0 ? await candidates(ctx, [...new Set(places.map((p) => p.role))]) : [],
  }
}

/** For whom this person may name somebody, and in which role; herself first. */
export async function placesFor(ctx: Ctx) {
  const held = (await ownHolders(ctx, ACTED)).flatMap((h) => {
    const role = ACTED.find((r) => r === h.role)
    return role ? [{ ...h, role, isMe: h.personId === ctx.actor.personId }] : []
  })
  const own = held.filter((h) => h.isMe).map((h) => h.role)
  return held
    .filter((h) => mayNameFor(own, h.role, h.isMe))
    .sort((a, b) => Number(b.isMe) - Number(a.isMe))
    .map(({ personId, name, role }) => ({ personId, name, role }))
}

async function candidates(ctx: Ctx, places: readonly ActedRole[]) {
  const colleagues = Map.groupBy(await rolesHere(ctx), (g) => g.personId)
  return [...colleagues].flatMap(([personId, grants]) => {
    const roles = places.filter((role) =>
      mayStandIn(
        grants.map((g) => g.role),
        role,
      ),
    )
    const name = grants[0]?.name ?? ''
    return roles.length > 0 && personId !== ctx.actor.personId ? { personId, name, roles } : []
  })
}
