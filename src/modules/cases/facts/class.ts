import type { Role } from '../../../kernel/roles.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { giveKeys } from '../../../platform/seal/case-keys.ts'
import { join } from '../commands/team.ts'

/** The companions of a craft that has a role of its own (domain.md 8.1); of any other the coordinator of classes and whoever she puts in. */
const TEACHERS: Readonly<Record<string, Role>> = { sewing: 'sewing_companion', salon: 'salon_companion' }

/**
 * Who teaches what she learns joins her team, and by that learns her name: a class knows those who are in it and nobody else
 * (domain.md 8.3). The coordinator of classes from the first day, the companions of a craft as soon as it is hers.
 */
export async function joinClass(ctx: Ctx, caseId: string, track: string | null): Promise<void> {
  const craft = track ? TEACHERS[track] : undefined
  const roles: Role[] = ['class_coordinator', ...(craft ? [craft] : [])]
  const teachers = await ctx.db
    .selectFrom('roleGrants')
    .select('personId')
    .distinct()
    .where('role', 'in', roles)
    .where('fromAt', '<=', ctx.now.toString())
    .where((eb) => eb.or([eb('untilAt', 'is', null), eb('untilAt', '>', ctx.now.toString())]))
    .execute()
  const there = new Set((await team(ctx, caseId)).map((t) => t.personId))
  for (const { personId } of teachers) {
    if (there.has(personId)) continue
    await join(ctx, { caseId, personId, part: 'class' })
    await giveKeys(ctx.seal, caseId, personId, 'class')
  }
}

const team = (ctx: Ctx, caseId: string) =>
  ctx.db.selectFrom('caseTeam').select('personId').where('caseId', '=', caseId).where('untilAt', 'is', null).execute()
