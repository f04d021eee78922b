import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { balancesOf, sumOf, sumsOf } from '../rules.ts'
import { daysOf, whatFor } from './days.ts'

export async function ofCase(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  const known = await daysOf(ctx, caseId)
  const balances = balancesOf(known)
  const days = []
  for (const [i, { lines, ...d }] of known.entries()) {
    const shown = []
    for (const l of lines)
      shown.push({
        ...{ lineId: l.lineId, kind: l.kind, rupiah: l.rupiah, isStruck: l.isStruck },
        what: await whatFor(ctx, l),
      })
    days.push({ ...d, takings: sumOf(lines, 'takings'), balance: balances[i] ?? 0, lines: shown })
  }
  return {
    mayWrite: c.state === 'open' && c.admittedOn !== null && c.track !== null && ctx.can('practicum.write'),
    sums: sumsOf(known),
    days: days.toReversed(),
  }
}
