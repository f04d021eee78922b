import type { SealedClass } from '../../../kernel/contract.ts'
import type words from '../words/rules.id.json'
import type { ComprehensiveDraft } from './draft.ts'
import type { Confirmation, Finding } from './finding.ts'
import { triangulation } from './finding.ts'
import type { Field, Part } from './part.ts'
import { COMPREHENSIVE } from './structure.ts'

type Language = 'id' | 'en'
export type WordedLine = { id: string; label: string; answer: string }
export type WordedFinding = {
  id: string
  statement: string
  isKey: boolean
  confirmation: Confirmation
  confirmedBy: string
  evidence: { source: string; method: string; who: string | null }[]
}
export type WordedPart = { code: string; title: string; lines: WordedLine[]; findings: WordedFinding[] }
/** What is sealed together: one section for each class, so that nobody's key opens another's. */
export type WordedSection = { sealedAs: SealedClass; parts: WordedPart[] }

/** The signed assessment with the wording of that day. Plain JSON, readable without this program. */
export type WordedAssessment = {
  kind: 'comprehensive'
  version: number
  language: Language
  signedOn: string
  sections: WordedSection[]
  /** Sealed as narrative. */
  problems: { id: string; rank: number; statement: string }[]
  needs: { id: string; statement: string; problemId: string }[]
  /** A code: the only thing here that others may see. */
  riskLevel: string | null
}

type Say = (code: keyof typeof words) => string

function wordedField(field: Field, draft: ComprehensiveDraft, language: Language, say: Say): WordedLine[] {
  if (!Object.hasOwn(draft.answers, field.id)) return []
  const answer = draft.answers[field.id]
  const chosen = field.choices?.find(({ code }) => code === answer)
  const text = answer == null ? say('assessment_prefers_not') : (chosen?.text[language] ?? answer)
  return text.trim() === '' ? [] : [{ id: field.id, label: field.label[language], answer: text }]
}

function wordedFinding(finding: Finding, draft: ComprehensiveDraft, say: Say): WordedFinding {
  const confirmation = triangulation([finding])[0]?.confirmation ?? 'unsourced'
  const informants = new Map(draft.informants.map(({ id, relation }) => [id, relation]))
  return {
    id: finding.id,
    statement: finding.statement,
    isKey: finding.isKey,
    confirmation,
    confirmedBy: say(`confirmation.${confirmation}`),
    evidence: finding.evidence.map(({ source, method, who }) => ({
      source: say(`source.${source}`),
      method: say(`method.${method}`),
      who: who === undefined ? null : (informants.get(who) ?? who),
    })),
  }
}

/**
 * The document that is stored on sign-off beside the raw answers, cut by sealed class: a field that is sealed apart from
 * its part (legal matters) goes into the other section under the same title; findings go with their part.
 */
export function wordedAssessment(
  draft: ComprehensiveDraft,
  { language, signedOn, say }: { language: Language; signedOn: Temporal.PlainDate; say: Say },
): WordedAssessment {
  const partFor = (part: Part, sealedAs: SealedClass): WordedPart[] => {
    const own = part.fields.filter((field) => (field.sealedAs ?? part.sealedAs) === sealedAs)
    const lines = own.flatMap((field) => wordedField(field, draft, language, say))
    const found = sealedAs === part.sealedAs ? draft.findings.filter((finding) => finding.part === part.code) : []
    if (lines.length + found.length === 0) return []
    const findings = found.map((finding) => wordedFinding(finding, draft, say))
    return [{ code: part.code, title: part.title[language], lines, findings }]
  }
  const classes: readonly SealedClass[] = ['narrative', 'health', 'safety']
  return {
    kind: 'comprehensive',
    version: COMPREHENSIVE.version,
    language,
    signedOn: signedOn.toString(),
    sections: classes.map((sealedAs) => ({
      sealedAs,
      parts: COMPREHENSIVE.parts.flatMap((part) => partFor(part, sealedAs)),
    })),
    problems: draft.problems
      .map(({ id, rank, statement }) => ({ id, rank: rank ?? 0, statement }))
      .sort((a, b) => a.rank - b.rank),
    needs: draft.needs.map(({ id, statement, problemId }) => ({ id, statement, problemId })),
    riskLevel: draft.risk?.level ?? null,
  }
}
