import type words from '../words/rules.id.json'
import type { ComprehensiveDraft, Problem } from './draft.ts'
import type { Finding } from './finding.ts'
import { isPossible, triangulation } from './finding.ts'
import { COMPREHENSIVE, FIELDS } from './structure.ts'

/** A code with a sentence in every language, its values, and where in the assessment it points. */
export type Gap = {
  code: keyof typeof words
  params?: Readonly<Record<string, string | number>>
  at?: { part?: string; field?: string; finding?: string; need?: string }
}

/** The gate "problems ranked": at least one, each with a rank, 1 to n without a gap or a tie. */
export function areProblemsRanked(problems: readonly Problem[]): boolean {
  const ranks = problems.map(({ rank }) => rank ?? 0).sort((a, b) => a - b)
  return ranks.length > 0 && ranks.every((rank, index) => rank === index + 1)
}

/** Is the field to be asked, as the answers stand? */
const isAsked = (draft: ComprehensiveDraft, { onlyIf }: { onlyIf?: { field: string; is: string } }): boolean =>
  !onlyIf || (Object.hasOwn(draft.answers, onlyIf.field) && draft.answers[onlyIf.field] === onlyIf.is)

function gapsInFields(draft: ComprehensiveDraft): Gap[] {
  const stray = Object.keys(draft.answers)
    .filter((id) => !FIELDS.has(id))
    .map((field): Gap => ({ code: 'assessment_unknown_field', at: { field } }))
  const open = COMPREHENSIVE.parts.flatMap(({ code: part, fields }) =>
    fields.flatMap((field): Gap[] => {
      const answer = Object.hasOwn(draft.answers, field.id) ? draft.answers[field.id] : undefined
      const at = { part, field: field.id }
      if (answer === null || !isAsked(draft, field)) return []
      if (answer === undefined || answer.trim() === '') return field.required ? [{ code: 'assessment_field', at }] : []
      const isChoice = !field.choices || field.choices.some(({ code }) => code === answer)
      return isChoice ? [] : [{ code: 'assessment_choice', at }]
    }),
  )
  return [...stray, ...open]
}

function gapsInFindings(findings: readonly Finding[], informants: ReadonlySet<string>): Gap[] {
  const gaps: Gap[] = findings.some(({ isKey }) => isKey) ? [] : [{ code: 'assessment_no_key_finding' }]
  for (const finding of findings) {
    const at = { part: finding.part, finding: finding.id }
    if (finding.statement.trim() === '') gaps.push({ code: 'assessment_finding_empty', at })
    if (finding.isKey && !finding.evidence.some(isPossible)) gaps.push({ code: 'assessment_finding_unsourced', at })
    if (finding.evidence.some((evidence) => !isPossible(evidence))) gaps.push({ code: 'assessment_finding_method', at })
    const named = finding.evidence.filter(({ source }) => source === 'family' || source === 'community')
    if (named.some(({ who }) => who === undefined || !informants.has(who))) {
      gaps.push({ code: 'assessment_finding_informant', at })
    }
  }
  return gaps
}

function gapsInNeeds({ problems, needs }: ComprehensiveDraft): Gap[] {
  const gaps: Gap[] = []
  if (!areProblemsRanked(problems)) gaps.push({ code: 'assessment_problems_ranked' })
  if (problems.some(({ statement }) => statement.trim() === '')) gaps.push({ code: 'assessment_problem_empty' })
  if (needs.length === 0) gaps.push({ code: 'assessment_no_need' })
  const known = new Set(problems.map(({ id }) => id))
  for (const { id, statement, problemId } of needs) {
    if (statement.trim() === '' || !known.has(problemId)) gaps.push({ code: 'assessment_need', at: { need: id } })
  }
  return gaps
}

function gapsInRisk({ risk, startedOn, isSafetyPlanReady }: ComprehensiveDraft): Gap[] {
  if (!risk || Temporal.PlainDate.compare(risk.ratedOn, startedOn) < 0) return [{ code: 'assessment_risk' }]
  const needsPlan = risk.level === 'high' || risk.level === 'emergency'
  return needsPlan && !isSafetyPlanReady ? [{ code: 'assessment_safety_plan' }] : []
}

/**
 * What is missing before the assessment can be signed off (gate G3: domain.md 4.3; safety plan at high risk: design.md 4.4),
 * and what is advised: a key finding that rests on one source by one technique is not confirmed yet.
 */
export function gapsForSignOff(draft: ComprehensiveDraft): { missing: Gap[]; advised: Gap[] } {
  const informants = new Set(draft.informants.map(({ id }) => id))
  const missing: Gap[] = [
    ...(informants.size === 0 ? [{ code: 'assessment_no_informant' } as const] : []),
    ...gapsInFields(draft),
    ...gapsInFindings(draft.findings, informants),
    ...gapsInNeeds(draft),
    ...gapsInRisk(draft),
  ]
  const single = triangulation(draft.findings.filter(({ isKey }) => isKey)).filter((t) => t.confirmation === 'single')
  const advised = single.map((t): Gap => ({ code: 'assessment_finding_single', at: { finding: t.findingId } }))
  return { missing, advised }
}
