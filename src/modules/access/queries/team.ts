import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { ASSIGNED, ROLE_FOR_PART } from '../rules.ts'

/** Who works on a case now, and who could, by part. */
export async function team(ctx: Ctx, { caseId }: { caseId: string }) {
  const now = ctx.now.toString()
  const there = await ctx.db.selectFrom('cases').select('caseId').where('caseId', '=', caseId).executeTakeFirst()
  if (!there) throw new Refusal('not_found')
  const members = await ctx.db
    .selectFrom('caseTeam')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'caseTeam.centreId').onRef('people.personId', '=', 'caseTeam.personId'),
    )
    .select(['caseTeam.personId', 'people.callName', 'caseTeam.part', 'caseTeam.fromAt'])
    .where('caseTeam.caseId', '=', caseId)
    .where('caseTeam.part', '<>', 'health_reader')
    .where((eb) => eb.or([eb('caseTeam.untilAt', 'is', null), eb('caseTeam.untilAt', '>', now)]))
    .orderBy('caseTeam.fromAt')
    .execute()
  const grants = await ctx.db
    .selectFrom('roleGrants')
    .innerJoin('people', (j) =>
      j.onRef('people.centreId', '=', 'roleGrants.centreId').onRef('people.personId', '=', 'roleGrants.personId'),
    )
    .select(['people.personId', 'people.callName', 'roleGrants.role'])
    .where('people.isActive', '=', true)
    .where('roleGrants.fromAt', '<=', now)
    .where((eb) => eb.or([eb('roleGrants.untilAt', 'is', null), eb('roleGrants.untilAt', '>', now)]))
    .orderBy('people.callName')
    .execute()
  const people = new Map(grants.map((g) => [g.personId, g.callName]))
  const partsOf = (personId: string) =>
    ASSIGNED.filter((part) =>
      grants.some((g) => g.personId === personId && ROLE_FOR_PART[part].some((r) => r === g.role)),
    )
  return {
    team: members.map((m) => ({ personId: m.personId, callName: m.callName, part: m.part, since: m.fromAt })),
    candidates: [...people]
      .map(([personId, callName]) => ({ personId, callName, parts: partsOf(personId) }))
      .filter((c) => c.parts.length > 0),
  }
}
