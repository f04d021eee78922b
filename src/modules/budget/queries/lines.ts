import type { Ctx } from '../../../platform/http/context.ts'
import { answerOf } from '../answer.ts'
import type { Spent } from '../ports.ts'
import { stateOf, sumOf } from '../rules.ts'
import { type LineRow, linesOf, type VersionRow, versionsOf } from './rows.ts'

export async function versionOf(ctx: Ctx, v: VersionRow, lines: readonly LineRow[]) {
  const { versionId, kind, ordinal, madeBy, madeAt, proposedBy, proposedAt, lockedBy, lockedAt } = v
  return {
    ...{ versionId, kind, ordinal, madeBy, madeAt, proposedBy, proposedAt, lockedBy, lockedAt },
    state: stateOf(v),
    totalRupiah: sumOf(lines.filter((l) => l.versionId === versionId)),
    answer: await answerOf(ctx, v),
  }
}

/** What stands beside a line and not in it. */
export type Beside = {
  fits: (line: LineRow) => boolean
  trackName: (track: string) => string
  before: (line: LineRow) => { amountRupiah: number; paidRupiah: number } | null
  spent: ReadonlyMap<string, Spent> | null
}

export function lineOf(l: LineRow, { fits, trackName, before, spent }: Beside) {
  const { paidRupiah = 0, committedRupiah = 0, donePercent = null } = spent?.get(l.lineKey) ?? {}
  return {
    ...plainOf(l),
    ...{ track: l.track, trackName: l.track && trackName(l.track), perPerson: l.perPerson, fits: fits(l) },
    before: before(l),
    spent: spent && {
      paidRupiah,
      committedRupiah,
      donePercent,
      leftRupiah: l.amountRupiah - paidRupiah - committedRupiah,
    },
  }
}

export const plainOf = (l: LineRow) => ({
  ...{ lineId: l.lineId, lineKey: l.lineKey, name: l.name, calculation: l.calculation },
  ...{ programmeCode: l.programmeCode, programme: l.programme, activityCode: l.activityCode, activity: l.activity },
  ...{ priceRupiah: l.priceRupiah, amountRupiah: l.amountRupiah, fund: l.fund, version: l.version },
  ...{ accountId: l.accountId, accountCode: l.accountCode, accountName: l.accountName },
  ...{ fromMonth: l.fromMonth, untilMonth: l.untilMonth },
  ...{ ceilingRupiah: l.ceilingRupiah, ceilingReason: l.ceilingReason, isFromNeed: l.needId !== null },
})

/** Lines of the newest version of a plan. */
export async function newestLines(ctx: Ctx, planId: string) {
  const last = (await versionsOf(ctx, [planId])).at(-1)
  return linesOf(ctx, last ? [last.versionId] : [])
}
