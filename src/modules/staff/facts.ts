import { newId } from '../../kernel/id.ts'
import type { Ctx } from '../../platform/http/context.ts'

export type NewPerson = {
  name: string
  callName: string
  position?: string | undefined
  rank?: string | undefined
  nip?: string | undefined
}

/** Writes a colleague down; the account and the roles are the business of auth and access. */
export async function addPerson(ctx: Ctx, centreId: string, p: NewPerson): Promise<string> {
  const personId = newId(ctx.now)
  const { name, callName, position = null, rank = null, nip = null } = p
  await ctx.db.insertInto('people').values({ centreId, personId, name, callName, position, rank, nip }).execute()
  return personId
}

/** Call names of everybody who works or worked here. */
export async function namesOfAll(ctx: Ctx): Promise<(id: string | null) => string | null> {
  const rows = await ctx.db.selectFrom('people').select(['personId', 'callName']).execute()
  const names = new Map(rows.map((r) => [r.personId, r.callName]))
  return (id) => (id ? (names.get(id) ?? '') : null)
}

/** Call names by person. */
export async function namesOf(ctx: Ctx, personIds: readonly string[]): Promise<Map<string, string>> {
  if (personIds.length === 0) return new Map()
  const rows = await ctx.db
    .selectFrom('people')
    .select(['personId', 'callName'])
    .where('personId', 'in', [...new Set(personIds)])
    .execute()
  return new Map(rows.map((r) => [r.personId, r.callName]))
}
