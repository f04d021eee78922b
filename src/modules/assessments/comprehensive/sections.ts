import type { ComprehensiveDraft, Informant, Need, Problem, Risk } from './draft.ts'
import type { Finding } from './finding.ts'
import { triangulation } from './finding.ts'
import type { Field } from './part.ts'
import type { Gap } from './sign-off.ts'
import { gapsForSignOff } from './sign-off.ts'
import type { PartCode } from './structure.ts'
import { COMPREHENSIVE, FIELDS } from './structure.ts'

export const SECTION_CLASSES = ['narrative', 'safety', 'health'] as const
export type SectionClass = (typeof SECTION_CLASSES)[number]

/** What is written and sealed together: the fields of one part in one class. Legal matters stand apart from "social". */
export type Section = { part: PartCode; sealedAs: SectionClass; fields: readonly Field[]; isMain: boolean }

export const SECTIONS: readonly Section[] = COMPREHENSIVE.parts.flatMap((part) =>
  SECTION_CLASSES.flatMap((sealedAs): Section[] => {
    const fields = part.fields.filter((field) => (field.sealedAs ?? part.sealedAs) === sealedAs)
    return fields.length > 0 ? [{ part: part.code, sealedAs, fields, isMain: part.sealedAs === sealedAs }] : []
  }),
)

export const findSection = (part: string, sealedAs: string): Section | undefined =>
  SECTIONS.find((section) => section.part === part && section.sealedAs === sealedAs)

/** The text of one section. Lists stand with the part that they belong to on the form, and are empty elsewhere. */
export type SectionText = {
  answers: Record<string, string | null>
  /** of this part, in its main section */
  findings: Finding[]
  /** with `sources` */
  informants?: Informant[] | undefined
  /** with `analysis` */
  problems?: Problem[] | undefined
  /** with `recommendation` */
  needs?: Need[] | undefined
  /** with `violence`: a safety plan was made with her */
  isSafetyPlanReady?: boolean | undefined
}

const draftOf = (
  texts: readonly SectionText[],
  startedOn: Temporal.PlainDate,
  risk: Risk | null,
): ComprehensiveDraft => ({
  startedOn,
  answers: Object.assign({}, ...texts.map(({ answers }) => answers)),
  informants: texts.flatMap(({ informants }) => informants ?? []),
  findings: texts.flatMap(({ findings }) => findings),
  problems: texts.flatMap(({ problems }) => problems ?? []),
  needs: texts.flatMap(({ needs }) => needs ?? []),
  risk,
  isSafetyPlanReady: texts.some(({ isSafetyPlanReady }) => isSafetyPlanReady === true),
})

export type Counts = { openFields: number; keyFindings: number; unsourced: number }

/** How far a section is: numbers that may be seen by whoever may not read it. An unwritten one has all its questions open. */
export function countsOf(section: Section, text: SectionText | null): Counts {
  const draft = draftOf(text ? [text] : [], Temporal.PlainDate.from('1970-01-01'), null)
  const own = new Set(section.fields.map(({ id }) => id))
  const open = gapsForSignOff(draft).missing.filter(({ at }) => at?.field !== undefined && own.has(at.field)).length
  const keys = draft.findings.filter(({ isKey }) => isKey)
  const unsourced = triangulation(keys).filter(({ confirmation }) => confirmation === 'unsourced').length
  return { openFields: open, keyFindings: keys.length, unsourced }
}

/** Answers that are no question of this section. */
export const strayAnswers = (section: Section, answers: Readonly<Record<string, unknown>>): string[] =>
  Object.keys(answers).filter((id) => !section.fields.some((field) => field.id === id))

/** One section as this person sees it: the text, or only how far it is. */
export type SectionState = Counts & {
  part: PartCode
  sealedAs: SectionClass
  text: SectionText | null
  isReadable: boolean
}

/** The whole as a draft, from the texts that are open to the reader. */
export const readableDraft = (
  states: readonly SectionState[],
  startedOn: Temporal.PlainDate,
  risk: Risk | null,
): ComprehensiveDraft =>
  draftOf(
    states.flatMap(({ text }) => (text ? [text] : [])),
    startedOn,
    risk,
  )

/**
 * What is missing for sign-off, by somebody who may not read every section: where a text is closed to her, its counts
 * speak. She learns that questions are open, never which answers were given.
 */
export function gapsAcross(
  states: readonly SectionState[],
  startedOn: Temporal.PlainDate,
  risk: Risk | null,
): { missing: Gap[]; advised: Gap[] } {
  const closed = states.filter(({ isReadable }) => !isReadable)
  const isClosed = (field: string) => {
    const known = FIELDS.get(field)
    return (
      known !== undefined && closed.some(({ part, sealedAs }) => part === known.part && sealedAs === known.sealedAs)
    )
  }
  const { missing, advised } = gapsForSignOff(readableDraft(states, startedOn, risk))
  const hasKeyElsewhere = closed.some(({ keyFindings }) => keyFindings > 0)
  const own = missing.filter(
    ({ code, at }) =>
      !(at?.field !== undefined && isClosed(at.field)) && !(code === 'assessment_no_key_finding' && hasKeyElsewhere),
  )
  const theirs = closed.flatMap(({ part, openFields, unsourced }): Gap[] => [
    ...(openFields > 0
      ? [{ code: 'assessment_section_open', params: { count: openFields }, at: { part } } as const]
      : []),
    ...(unsourced > 0 ? [{ code: 'assessment_finding_unsourced', at: { part } } as const] : []),
  ])
  return { missing: [...own, ...theirs], advised }
}
