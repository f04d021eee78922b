import { mediumDate } from '../../kernel/dates.ts'
import type { Fields, Form } from '../../kernel/form.ts'
import { toDraft } from '../../kernel/form-values.ts'
import { rowsOf, type Say } from '../../kernel/form-words.ts'
import { type Sentences, words } from '../../kernel/words.ts'
import type { FilledRow } from '../../modules/letters/papers/naskah/filled-facts.ts'

export type Words = Say & { code: (group: string, code: string | null | undefined) => string }

/** How a form that was filled in is said on paper: in Indonesian, with the words of its module. */
export function sayOf(sentences: Sentences, id?: Say['id']): Words {
  const t = words<Sentences, Sentences>(sentences, sentences)
  const word = (key: string) => t.in('id', key)
  return {
    locale: 'id',
    word,
    code: (group, code) => (code ? word(`${group}.${code}`) : ''),
    day: dayWords,
    time: (hhmm) => hhmm.replace(':', '.'),
    yes: 'Ya',
    no: 'Tidak',
    declined: 'Tidak bersedia menjawab',
    id,
  }
}

export const dayWords = (iso: string): string => mediumDate(Temporal.PlainDate.from(iso.slice(0, 10)))

/** Every answer that was given, in the order of the form; what the paper says elsewhere is left out by its name. */
export const rowsFrom = <F extends Fields>(
  form: Form<F>,
  stored: object | null | undefined,
  say: Say,
  without: readonly string[] = [],
): FilledRow[] =>
  rowsOf(form, toDraft(form, stored), say).flatMap(({ key, label, text }) =>
    text === '' || without.includes(key) ? [] : [{ label, text }],
  )

/** Rows that are put together by hand; those without a text fall away. */
export const rows = (...pairs: readonly (readonly [label: string, text: string | null | undefined])[]): FilledRow[] =>
  pairs.flatMap(([label, text]) => (text ? [{ label, text }] : []))
