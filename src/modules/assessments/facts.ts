import type { Ctx } from '../../platform/http/context.ts'
import { headsOf } from './assessment-state.ts'
import type { Need, Problem } from './comprehensive/draft.ts'
import { takingsOf } from './queries/takings.ts'
import { openTexts, type SectionBody, sectionRows } from './section-store.ts'

/** Opened texts of one version, by part; the parts that this reader holds no key for are not there. */
async function partsOf(ctx: Ctx, assessmentId: string): Promise<Map<string, SectionBody>> {
  const rows = (await sectionRows(ctx, assessmentId)).filter((r) => r.sealedAs === 'narrative')
  const texts = await openTexts(ctx, rows)
  return new Map(
    rows.flatMap((r) => {
      const open = texts.get(r.sectionId)
      return open ? [[r.part, open.body] as const] : []
    }),
  )
}

const said = (body: SectionBody | undefined, ...fields: string[]): string[] =>
  fields.flatMap((field) => {
    const answer = body?.answers[field]?.trim()
    return answer ? [answer] : []
  })

/**
 * What she can and wants: the first line of any summary is a strength (design.md 8.1, rule 5). Read from the newest version that
 * says something, signed or not. `lines` is null when this reader holds no key, empty when nothing was written yet.
 */
export async function strengthsOf(
  ctx: Ctx,
  caseId: string,
): Promise<{ lines: string[] | null; wishes: string | null }> {
  const heads = await headsOf(ctx, caseId)
  let isClosed = false
  for (const head of heads) {
    const rows = (await sectionRows(ctx, head.assessmentId)).filter((r) => r.part === 'strengths' || r.part === 'hopes')
    const texts = await openTexts(ctx, rows)
    const of = (part: string) => texts.get(rows.find((r) => r.part === part)?.sectionId ?? '')?.body
    isClosed ||= rows.length > 0 && texts.size === 0
    const lines = said(of('strengths'), 'abilities', 'successes', 'people', 'values')
    const wishes = said(of('hopes'), 'three_wishes')[0] ?? null
    if (lines.length > 0 || wishes) return { lines, wishes }
  }
  return { lines: isClosed ? null : [], wishes: null }
}

export type SignedAssessment = {
  assessmentId: string
  number: number
  signedOn: string
  signedBy: string
  needs: Need[]
  problems: Problem[]
  strengths: string[]
  wishes: string[]
}

/** The last signed assessment as plans and conferences build on it; null when none is signed or the reader holds no key. */
export async function signedAssessment(ctx: Ctx, caseId: string): Promise<SignedAssessment | null> {
  const head = (await headsOf(ctx, caseId)).find((h) => h.signedAt)
  if (!head?.signedOn || !head.signedBy) return null
  const parts = await partsOf(ctx, head.assessmentId)
  if (parts.size === 0) return null
  return {
    assessmentId: head.assessmentId,
    number: head.number,
    signedOn: head.signedOn,
    signedBy: head.signedBy,
    needs: parts.get('recommendation')?.needs ?? [],
    problems: [...(parts.get('analysis')?.problems ?? [])].sort((a, b) => (a.rank ?? 99) - (b.rank ?? 99)),
    strengths: said(parts.get('strengths'), 'abilities', 'successes', 'people', 'values'),
    wishes: said(parts.get('hopes'), 'three_wishes', 'good_day'),
  }
}

/** That instruments were asked, newest first: codes and dates only. For evaluation's "instruments repeated". */
export async function instrumentsTaken(ctx: Ctx, caseId: string) {
  const rows = await takingsOf(ctx, caseId)
  return rows
    .filter((r) => r.finishedAt)
    .map((r) => ({
      takingId: r.takingId,
      instrument: r.instrument,
      version: r.instrumentVersion,
      takenOn: r.takenOn,
      mode: r.mode,
      isComplete: r.isComplete,
    }))
}
