import type { Group } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { usernames } from '../../auth/facts.ts'
import { gapsIn } from '../pending.ts'
import { lastDay } from '../rules.ts'

/** Everybody who works here, with the roles they hold today and how many cases they carry. */
export async function people(ctx: Ctx) {
  const rows = await ctx.db
    .selectFrom('people')
    .select(['personId', 'name', 'callName', 'position', 'rank', 'nip', 'isActive', 'version'])
    .orderBy('people.isActive', 'desc')
    .orderBy('people.name')
    .execute()
  const accounts = await usernames(ctx)
  const grants = await ctx.db
    .selectFrom('roleGrants')
    .select(['personId', 'role', 'untilAt', 'signsAs'])
    .where('fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .orderBy('fromAt')
    .execute()
  const loads = await ctx.db
    .selectFrom('cases')
    .select((eb) => ['responsibleId', eb.fn.countAll<number>().as('n')])
    .where('state', 'in', ['candidate', 'waiting', 'open', 'aftercare'])
    .where('responsibleId', 'is not', null)
    .groupBy('responsibleId')
    .execute()
  const load = new Map(loads.map((l) => [l.responsibleId, Number(l.n)]))
  const { pending, lastHolders, isOrphaned } = await health(ctx)
  return {
    people: rows.map((r) => {
      const mine = grants.filter((g) => g.personId === r.personId)
      return {
        id: r.personId,
        name: r.name,
        callName: r.callName,
        position: r.position,
        rank: r.rank,
        nip: r.nip,
        isActive: r.isActive,
        version: r.version,
        username: accounts.get(r.personId) ?? null,
        roles: [...new Set(mine.map((g) => g.role))],
        caseload: loads.length === 0 ? null : (load.get(r.personId) ?? 0), // who sees no case is told no number
        // the day after the last one begins where the role ends
        grants: mine.map((g) => ({
          role: g.role,
          untilOn: g.untilAt ? lastDay(g.untilAt, ctx.zone) : null,
          signsAs: g.signsAs,
        })),
        waitsForKey: pending.has(r.personId),
        isLastKeyHolder: lastHolders.has(r.personId),
      }
    }),
    healthKeyIsOrphaned: isOrphaned,
  }
}

/** Set-up makes two accounts; a house works with more. */
const MADE_BY_SET_UP = 2

export async function hasColleagues(ctx: Ctx): Promise<boolean> {
  const { n } = await ctx.db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('n'))
    .where('isActive', '=', true)
    .executeTakeFirstOrThrow()
  return Number(n) > MADE_BY_SET_UP
}

/** The one group whose key the head does not hold: who waits for it, and who alone could give it. Told to the head only. */
async function health(ctx: Ctx) {
  const none = { pending: new Set<string>(), lastHolders: new Set<string>(), isOrphaned: false }
  if (!ctx.actor.roles.includes('head')) return none
  const code: Group = 'health'
  const there = await ctx.db
    .selectFrom('keys.groups')
    .select('groupCode')
    .where('groupCode', '=', code)
    .executeTakeFirst()
  if (!there) return none
  const members = await ctx.db
    .selectFrom('keys.groupMembers')
    .select('personId')
    .where('groupCode', '=', code)
    .execute()
  const held = new Set(members.map((m) => m.personId))
  const pending = new Set((await gapsIn(ctx, new Map([[code, held]]))).map((g) => g.personId))
  return {
    pending,
    lastHolders: held.size === 1 ? held : none.lastHolders,
    isOrphaned: held.size === 0 && pending.size > 0,
  }
}
