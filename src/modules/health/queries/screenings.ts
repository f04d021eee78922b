import { opens, worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { screeningsOf } from '../screenings.ts'

export async function screenings(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  return {
    isReadable: opens(ctx.actor, 'health', c),
    mayWrite: !isShut(c) && worksOn(ctx.actor, 'health', c),
    versions: await screeningsOf(ctx, caseId),
  }
}
