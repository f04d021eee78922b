import type { Ctx } from '../../../platform/http/context.ts'
import { getCase, staysOf } from '../../cases/facts/case.ts'
import { verdictsOf } from '../decisions.ts'
import type { Draft } from '../likely.ts'
import { likelyFiles, sidesOf, staysBy } from '../likely.ts'

const MOST_SHOWN = 6

/**
 * The panel beside the new entry (design.md W4): files that this person may open, with what agrees; for the others only that
 * there is perhaps one. A pair that was decided to be two women does not come again.
 */
export async function duplicates(ctx: Ctx, { caseId, draft }: { caseId: string; draft: Draft }) {
  const c = await getCase(ctx, caseId)
  const own = (await staysOf(ctx, c.clientId)).map((s) => s.caseId)
  const verdicts = await verdictsOf(ctx, caseId)
  const likely = (await likelyFiles(ctx, draft, own)).filter((l) => verdicts.get(l.caseId) !== 'different')
  const open = likely.filter((l) => l.identity !== null).slice(0, MOST_SHOWN)
  const stays = await staysBy(
    ctx,
    open.map((l) => l.caseId),
  )
  const sides = await sidesOf(ctx, new Map(open.flatMap((l) => (l.identity ? [[l.caseId, l.identity] as const] : []))))
  return {
    hidden: likely.some((l) => l.identity === null),
    candidates: open.flatMap((l) => {
      const stay = stays.get(l.caseId)
      const person = sides.get(l.caseId)
      if (!stay || !person) return []
      const { registerNo, state, openedOn, closedOn, episode } = stay
      return [
        {
          caseId: l.caseId,
          reasons: l.reasons,
          person,
          registerNo,
          state,
          openedOn,
          closedOn,
          episode,
          verdict: verdicts.get(l.caseId) ?? null,
        },
      ]
    }),
  }
}
