import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { strengthsOf } from '../facts.ts'

export async function strengths(ctx: Ctx, { caseId }: { caseId: string }) {
  await getCase(ctx, caseId)
  return strengthsOf(ctx, caseId)
}
