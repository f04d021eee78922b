import { wordsOf } from '../../../app/web/client/say.ts'
import type { FieldProblem } from '../../../design/error-summary.tsx'
import { emptyDraft, openIn } from '../../../kernel/form-values.ts'
import { placeOf } from '../../../kernel/form-words.ts'
import { getLocale } from '../../../kernel/words.ts'
import { type ProfileText, profileForm } from '../forms/profile.ts'
import { ZONES } from '../rules.ts'
import { t } from './words.ts'

/** With the zone of this machine. */
export function emptyProfile(): ProfileText {
  const here = Intl.DateTimeFormat().resolvedOptions().timeZone
  const empty = emptyDraft(profileForm, { today: '' })
  return { ...empty, timeZone: ZONES.find((zone) => zone === here) ?? empty.timeZone }
}

const at = (path: string) =>
  placeOf(profileForm, path.split('.'), 'centre', { locale: getLocale(), word: wordsOf(t).word }) ?? {
    id: `centre-${path}`,
    label: '',
  }
const NUMBERS = ['capacity', 'minAge', 'maxAge', 'programmeDays'] as const

/** What is missing or out of bounds, by the id of its field: on the first day nobody is there yet who could refuse it. */
export function problemsOf(p: ProfileText): FieldProblem[] {
  const missing = openIn(profileForm, p).filter((path) => !NUMBERS.some((key) => key === path))
  const numbers = NUMBERS.flatMap((key) => {
    const { min = 0, max = 0 } = profileForm.fields[key]
    const typed = p[key].trim()
    const { id, label } = at(key)
    return /^\d{1,4}$/.test(typed) && Number(typed) >= min && Number(typed) <= max
      ? []
      : [{ id, text: t('field.number', { field: label, min, max }) }]
  })
  const isCrossed = numbers.length === 0 && Number(p.minAge) > Number(p.maxAge)
  return [
    ...missing.map(at).map(({ id, label }) => ({ id, text: t('field.required', { field: label }) })),
    ...numbers,
    ...(isCrossed ? [{ id: at('minAge').id, text: t('refusal.ages_crossed') }] : []),
  ]
}
