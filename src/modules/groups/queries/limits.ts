import type { Ctx } from '../../../platform/http/context.ts'
import { limitsFrom } from '../../health/facts.ts'

/** Beside each name what she avoids on that day, as far as this person is told of it. A class reads "hindari bahan kimia" and never why. */
export async function withLimits<W extends { caseId: string }>(ctx: Ctx, onDay: string, women: readonly W[]) {
  const limits = (await limitsFrom(ctx, onDay)).filter((l) => l.fromOn <= onDay)
  return women.map((w) => ({ ...w, avoids: limits.filter((l) => l.caseId === w.caseId).map((l) => l.rule) }))
}
