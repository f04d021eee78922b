import type { ClashPart } from '../../../design/version-clash.tsx'
import { rules } from '../said.ts'
import { TRIAGE_QUESTIONS } from '../triage.ts'
import { t } from './words.ts'

export type TriageText = { answers: Record<string, string>; weeks: string; tonight: string; note: string }

/** Where two talks differ, question by question. */
export function triageParts(yours: TriageText, theirs: TriageText): ClashPart[] {
  const worded = (q: string, a: string | undefined) => (a ? rules.code('triage', `${q}.${a}`) : '')
  return [
    ...TRIAGE_QUESTIONS.map((q) => ({
      key: q,
      label: rules.code('question', q),
      yours: worded(q, yours.answers[q]),
      theirs: worded(q, theirs.answers[q]),
    })),
    { key: 'weeks', label: t('safe.weeks'), yours: yours.weeks, theirs: theirs.weeks },
    { key: 'tonight', label: t('safe.tonight'), yours: yours.tonight, theirs: theirs.tonight },
    { key: 'note', label: t('safe.note'), yours: yours.note, theirs: theirs.note },
  ].filter((part) => part.yours !== part.theirs)
}
