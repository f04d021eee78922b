import { worksOnStory } from '../../../kernel/policy.ts'
import type { Ctx } from '../../../platform/http/context.ts'
import { getCase } from '../../cases/facts/case.ts'
import { baselineAndLatest, DANGERS, type Taken, trendOf } from '../rules.ts'
import { compare } from '../scales/compare.ts'
import type { Scored } from '../scales/score.ts'
import { instrumentOf, openBodies, shownTaking, type TakingRow } from '../taking-store.ts'
import { takingsOf } from './takings.ts'

export type Result = Awaited<ReturnType<typeof resultsOf>>[number]

/** Finished takings by instrument, with trend and change: read by the screen here and by evaluation (facts.ts). */
export async function resultsOf(ctx: Ctx, caseId: string) {
  const rows = (await takingsOf(ctx, caseId)).filter((r) => r.finishedAt)
  const bodies = await openBodies(ctx, rows)
  const scoredOf = (r: TakingRow): Scored | null => bodies.get(r.takingId)?.scored ?? null
  const byCode = new Map<string, TakingRow[]>()
  for (const r of rows) byCode.set(r.instrument, [...(byCode.get(r.instrument) ?? []), r])
  return [...byCode].map(([code, own]) => {
    // oldest first, so that two of one day stand in the order in which they were begun
    const taken = own.toReversed().flatMap((r): Taken[] => {
      const scored = scoredOf(r)
      return scored ? [{ on: Temporal.PlainDate.from(r.takenOn), scored }] : []
    })
    const codes = [...new Set(taken.flatMap(({ scored }) => scored.scores.map((s) => s.code)))]
    return {
      code,
      name: instrumentOf(own[0] as TakingRow).name, // a group has at least one row
      takings: own.map((r) => ({
        ...shownTaking(r),
        scored: scoredOf(r),
        dangers: DANGERS.filter((d) => scoredOf(r)?.tasks.some((t) => t.because.code === d)),
      })),
      trend: codes.map((score) => ({
        code: score,
        segments: trendOf(taken, score).map((s) => ({
          version: s.version,
          points: s.points.map((p) => ({ on: p.on.toString(), value: p.value })),
        })),
      })),
      comparison: comparisonOf(taken),
    }
  })
}

function comparisonOf(taken: readonly Taken[]) {
  const ends = baselineAndLatest(taken)
  if (!ends) return null
  const { baseline, latest } = ends
  const said = compare(
    instrumentOf({ instrument: latest.scored.instrument, instrumentVersion: latest.scored.version }),
    baseline.scored,
    latest.scored,
  )
  return said.comparable
    ? { baselineOn: baseline.on.toString(), latestOn: latest.on.toString(), scores: said.scores, parts: said.parts }
    : null
}

export async function results(ctx: Ctx, { caseId }: { caseId: string }) {
  const c = await getCase(ctx, caseId)
  return {
    instruments: await resultsOf(ctx, caseId),
    maySetAside: ctx.can('instruments.ask') && worksOnStory(ctx.actor, c),
  }
}
