import { openIn } from '../../../kernel/form-values.ts'
import { PARTS, type PartCode, type Texts } from '../forms/parts.ts'
import { confirmationOf, type Finding, isPossible } from './finding.ts'

export const GAPS = [
  'assessment_field',
  'assessment_section_open',
  'assessment_no_informant',
  'assessment_informant_empty',
  'assessment_no_key_finding',
  'assessment_finding_empty',
  'assessment_finding_unsourced',
  'assessment_finding_method',
  'assessment_finding_informant',
  'assessment_finding_single',
  'assessment_problems_ranked',
  'assessment_problem_empty',
  'assessment_no_need',
  'assessment_need',
  'assessment_risk',
  'assessment_safety_plan',
] as const
/** A code with a sentence in every language, its values, and where in the assessment it points. */
export type Gap = {
  code: (typeof GAPS)[number]
  params?: { count: number }
  at?: { part?: PartCode; field?: string; finding?: string; need?: string }
}
type Gaps = { missing: Gap[]; advised: Gap[] }

export type Risk = { level: 'low' | 'medium' | 'high' | 'emergency'; ratedOn: Temporal.PlainDate }

export type Counts = { openFields: number; keyFindings: number; unsourced: number; triangulated: number }
/** One part as this person sees it: what is written, or only how far it is. */
export type PartState = Counts & { part: PartCode; isReadable: boolean }
/** How the whole stands, with the texts that are open to the reader. */
export type Whole = {
  parts: readonly PartState[]
  texts: Texts
  startedOn: Temporal.PlainDate
  /** rated anew in this assessment */
  risk: Risk | null
}

/** Lists that must not be empty, each with its own sentence. */
const LISTS: Readonly<Record<string, Gap['code']>> = {
  informants: 'assessment_no_informant',
  problems: 'assessment_problems_ranked',
  needs: 'assessment_no_need',
}

/** The words of a row. What else is open in one has a rule of its own. */
const ROWS: Readonly<Record<string, Gap['code']>> = {
  'informants.relation': 'assessment_informant_empty',
  'findings.statement': 'assessment_finding_empty',
  'problems.statement': 'assessment_problem_empty',
  'needs.statement': 'assessment_need',
}
const inRow = (path: string): Gap['code'] | undefined => ROWS[path.replace(/\.\d+\./, '.')]

export const findingsIn = (text: object | undefined): readonly Finding[] =>
  (text as { findings?: readonly Finding[] } | undefined)?.findings ?? [] // every part asks for them alike but "legal"
const keysIn = (text: object | undefined) => findingsIn(text).filter(({ isKey }) => isKey)

/** How far a part is: numbers that may be seen by whoever may not read it. An unwritten one has all its questions open. */
export const countsOf = (part: PartCode, text: object = {}): Counts => ({
  openFields: fieldsOpen(part, text).length,
  keyFindings: keysIn(text).length,
  unsourced: keysIn(text).filter((finding) => confirmationOf(finding) === 'unsourced').length,
  triangulated: keysIn(text).filter((finding) => confirmationOf(finding).startsWith('by_')).length,
})

/** Questions, and the words of rows. An empty list speaks for itself. */
const fieldsOpen = (part: PartCode, text: object) =>
  openIn(PARTS[part], text).filter((path) => (path.includes('.') ? inRow(path) : !LISTS[path]))

/** Nothing of a closed part but its counts: she learns that questions are open, never which answers were given. */
function gapsInClosed({ part, openFields, unsourced }: PartState): Gap[] {
  const at = { part }
  return [
    ...(openFields > 0 ? [{ code: 'assessment_section_open', params: { count: openFields }, at } as const] : []),
    ...(unsourced > 0 ? [{ code: 'assessment_finding_unsourced', at } as const] : []),
  ]
}

function gapsInOpen(part: PartCode, text: object, informants: ReadonlySet<string>): Gap[] {
  const open = openIn(PARTS[part], text)
  return [
    ...open.flatMap((path) => (LISTS[path] ? [{ code: LISTS[path] }] : [])),
    ...fieldsOpen(part, text).map((field): Gap => {
      const code = inRow(field)
      return code ? { code, at: { part } } : { code: 'assessment_field', at: { part, field } }
    }),
    ...findingsIn(text).flatMap((finding) => gapsInFinding(part, finding, informants)),
  ]
}

function gapsInFinding(part: PartCode, finding: Finding, informants: ReadonlySet<string>): Gap[] {
  const at = { part, ...(finding.id && { finding: finding.id }) }
  const { evidence = [], isKey } = finding
  const named = evidence.filter(({ source }) => source === 'family' || source === 'community')
  return [
    ...(isKey && !evidence.some(isPossible) ? [{ code: 'assessment_finding_unsourced', at } as const] : []),
    ...(evidence.every(isPossible) ? [] : [{ code: 'assessment_finding_method', at } as const]),
    ...(named.every(({ who }) => who && informants.has(who))
      ? []
      : [{ code: 'assessment_finding_informant', at } as const]),
  ]
}

/** Every need answers a concern that is on the list. One without words is named as such. */
function gapsInNeeds({ analysis, recommendation }: Texts): Gap[] {
  const known = new Set((analysis?.problems ?? []).map(({ id }) => id))
  return (recommendation?.needs ?? []).flatMap(({ id, statement, problemId }): Gap[] =>
    !statement?.trim() || (problemId && known.has(problemId))
      ? []
      : [{ code: 'assessment_need', at: id ? { need: id } : {} }],
  )
}

function gapsInRisk({ risk, startedOn, texts }: Whole): Gap[] {
  if (!risk || Temporal.PlainDate.compare(risk.ratedOn, startedOn) < 0) return [{ code: 'assessment_risk' }]
  const needsPlan = risk.level === 'high' || risk.level === 'emergency'
  return needsPlan && !texts.violence?.isSafetyPlanReady ? [{ code: 'assessment_safety_plan' }] : []
}

/**
 * What is missing before the assessment can be signed off (gate G3: domain.md 4.3; safety plan at high risk: design.md 4.4),
 * and what is advised: a key finding that rests on one source by one technique is not confirmed yet. Where a text is closed
 * to the reader, its counts speak.
 */
export function gapsForSignOff(whole: Whole): Gaps {
  const { parts, texts } = whole
  const informants = new Set((texts.sources?.informants ?? []).flatMap(({ id }) => id ?? []))
  const keys = parts.flatMap(({ part, isReadable }) => (isReadable ? keysIn(texts[part]) : []))
  const hasKey = keys.length > 0 || parts.some(({ isReadable, keyFindings }) => !isReadable && keyFindings > 0)
  const missing = [
    ...parts.flatMap((state) =>
      state.isReadable ? gapsInOpen(state.part, texts[state.part] ?? {}, informants) : gapsInClosed(state),
    ),
    ...(hasKey ? [] : [{ code: 'assessment_no_key_finding' } as const]),
    ...gapsInNeeds(texts),
    ...gapsInRisk(whole),
  ]
  const single = keys.filter((finding) => confirmationOf(finding) === 'single')
  const advised = single.map(({ id }): Gap => ({ code: 'assessment_finding_single', at: id ? { finding: id } : {} }))
  return { missing, advised }
}
