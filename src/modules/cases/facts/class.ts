import type { Ctx } from '../../../platform/http/context.ts'
import { giveKeys } from '../../../platform/seal/case-keys.ts'
import { join } from '../commands/team.ts'

const TEACHERS = { sewing: 'sewing_companion', salon: 'salon_companion' } as const

/**
 * Who teaches what she learns joins her team, and by that learns her name: a class knows those who are in it and nobody else
 * (domain.md 8.3). The coordinator of classes from the first day, the companions of a craft as soon as it is hers.
 */
export async function joinClass(ctx: Ctx, caseId: string, track: keyof typeof TEACHERS | null): Promise<void> {
  const roles = ['class_coordinator' as const, ...(track ? [TEACHERS[track]] : [])]
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
