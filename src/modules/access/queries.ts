import type { Ctx } from '../../platform/http/context.ts'
import { usernames } from '../auth/facts.ts'

/** Everybody who works here, with the roles they hold today and how many cases they carry. */
export async function people(ctx: Ctx) {
  const rows = await ctx.db.selectFrom('people').select(['personId', 'name', 'callName', 'position', 'isActive']).orderBy('people.name').execute()
  const accounts = await usernames(ctx)
  const grants = await ctx.db
    .selectFrom('roleGrants')
    .select(['personId', 'role'])
    .where('fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  const loads = await ctx.db
    .selectFrom('cases')
    .select((eb) => ['responsibleId', eb.fn.countAll<number>().as('n')])
    .where('state', 'in', ['candidate', 'waiting', 'open', 'aftercare'])
    .where('responsibleId', 'is not', null)
    .groupBy('responsibleId')
    .execute()
  const load = new Map(loads.map((l) => [l.responsibleId, Number(l.n)]))
  return {
    people: rows.map((r) => ({
      id: r.personId, name: r.name, callName: r.callName, position: r.position, isActive: r.isActive, username: accounts.get(r.personId) ?? null,
      roles: grants.filter((g) => g.personId === r.personId).map((g) => g.role), caseload: load.get(r.personId) ?? 0,
    })),
  }
}
