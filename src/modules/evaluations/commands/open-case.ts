import { Refusal } from '../../../kernel/refusal.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'

/** A case in service; what is evaluated has happened, so its day is not in the future. */
export async function openCaseOn(ctx: Ctx, caseId: string, on: string) {
  const c = await getCase(ctx, caseId)
  if (c.state !== 'open' && c.reopenedAt === null) throw new Refusal('case_not_open')
  if (Temporal.PlainDate.compare(Temporal.PlainDate.from(on), ctx.today) > 0) throw new Refusal('in_the_future')
  return c
}
