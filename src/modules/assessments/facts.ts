import type { Ctx } from '../../platform/http/context.ts'
import { headsOf } from './assessment-state.ts'
import { classOf, type Texts } from './forms/parts.ts'
import { openTexts, sectionRows, textsOf } from './section-store.ts'

/** Each thing that was said, once: she may name the same strength in two questions. */
const written = (...answers: (string | null | undefined)[]): string[] => [
  ...new Set(answers.flatMap((one) => one?.trim() || [])),
]
const strengthsIn = ({ strengths: s }: Texts) => written(s?.abilities, s?.successes, s?.people, s?.values)

/**
 * What she can and wants: the first line of any summary is a strength (design.md 8.1, rule 5). Read from the newest version that
 * says something, signed or not. `lines` is null when this reader holds no key, empty when nothing was written yet.
 */
export async function strengthsOf(
  ctx: Ctx,
  caseId: string,
): Promise<{ lines: string[] | null; wishes: string | null }> {
  let isClosed = false
  for (const head of await headsOf(ctx, caseId)) {
    const rows = (await sectionRows(ctx, head.assessmentId)).filter((r) => r.part === 'strengths' || r.part === 'hopes')
    const texts = textsOf(await openTexts(ctx, rows))
    isClosed ||= rows.length > 0 && Object.keys(texts).length === 0
    const lines = strengthsIn(texts)
    const wishes = texts.hopes?.three_wishes ?? null
    if (lines.length > 0 || wishes) return { lines, wishes }
  }
  return { lines: isClosed ? null : [], wishes: null }
}

export type SignedAssessment = {
  assessmentId: string
  number: number
  signedOn: string
  signedBy: string
  needs: { id: string; statement: string; problemId: string }[]
  /** the most urgent first */
  problems: { id: string; statement: string; rank: number }[]
  strengths: string[]
  wishes: string[]
}

/** The last signed assessment as plans and conferences build on it; null when none is signed or the reader holds no key. */
export async function signedAssessment(ctx: Ctx, caseId: string): Promise<SignedAssessment | null> {
  const head = (await headsOf(ctx, caseId)).find((h) => h.signedAt)
  if (!head?.signedOn || !head.signedBy) return null
  const rows = (await sectionRows(ctx, head.assessmentId)).filter((r) => classOf(r.part) === 'narrative')
  const texts = textsOf(await openTexts(ctx, rows))
  if (Object.keys(texts).length === 0) return null
  const { analysis, recommendation, hopes } = texts
  return {
    assessmentId: head.assessmentId,
    number: head.number,
    signedOn: head.signedOn,
    signedBy: head.signedBy,
    needs: (recommendation?.needs ?? []).map(({ id = '', statement = '', problemId = '' }) => ({
      id,
      statement,
      problemId,
    })),
    problems: (analysis?.problems ?? []).map(({ id = '', statement = '' }, at) => ({ id, statement, rank: at + 1 })),
    strengths: strengthsIn(texts),
    wishes: written(hopes?.three_wishes, hopes?.good_day),
  }
}
