import { type Locale, mediumDate } from '../../kernel/dates.ts'
import { words } from '../../kernel/words.ts'
import type { DuplicateReason } from './candidate-draft.ts'
import type { Choice, Problem } from './problem.ts'
import en from './words/en.json' with { type: 'json' }
import id from './words/id.json' with { type: 'json' }

/** The sentences of the list import. Keys: `problem.…`, `choice.…`, `ignored.…`, `field.…`, `why.…`, `unresolved.…`, `refusal.…`. */
export const listWords = words(id, en)

const ISO = /^\d{4}-\d{2}-\d{2}$/

/** The problem as a sentence to stand beside its cell: "NIK: 14 April 1988, jadi 37 tahun …" */
export function sayProblem({ code, params }: Pick<Problem, 'code' | 'params'>, locale: Locale): string {
  const said = Object.entries(params).map(([name, value]) => [name, sayParam(name, value, locale)])
  return listWords.in(locale, `problem.${code}`, Object.fromEntries(said))
}

/** The ready answer as a button or option: "Gabung ke baris 15" */
export const sayChoice = ({ code, value = '' }: Choice, locale: Locale): string =>
  listWords.in(locale, `choice.${code}`, { value: sayParam('value', value, locale) })

function sayParam(name: string, value: string | number, locale: Locale): string {
  const text = String(value)
  if (name === 'why')
    return (text.split(' ') as DuplicateReason[]) // joined so in duplicate-groups.ts and known-people.ts
      .map((reason) => listWords.in(locale, `why.${reason}`))
      .join(', ')
  // what was typed stays as it was typed, even when it looks like a date of ours
  return name !== 'typed' && ISO.test(text) ? mediumDate(Temporal.PlainDate.from(text), locale) : text
}
