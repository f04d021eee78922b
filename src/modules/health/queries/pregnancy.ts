import { opens, worksOn } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { isShut } from '../../cases/stages.ts'
import { pregnancyOf, seenDays } from '../pregnancy.ts'
import { checkUpsOf, weekAt } from '../rules.ts'

/** When her child is due and her check-ups; nothing, not even that there is something, for whoever holds no key. */
export async function pregnancy(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const isReadable = opens(ctx.actor, 'health', c)
  const found = isReadable ? await pregnancyOf(ctx, caseId) : null
  return {
    isReadable,
    mayWrite: !isShut(c) && worksOn(ctx.actor, 'health', c),
    now: found ? await shown(ctx, caseId, found) : null,
  }
}

type Found = NonNullable<Awaited<ReturnType<typeof pregnancyOf>>>
export async function shown(ctx: Ctx, caseId: string, { checkTaskId: _asked, ...found }: Found) {
  const { dueOn } = found.text
  return {
    ...found,
    week: dueOn ? weekAt(dueOn, ctx.today) : 0,
    checkUps: dueOn ? checkUpsOf(dueOn, await seenDays(ctx, caseId)) : [],
  }
}
