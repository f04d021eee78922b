import { t as kit } from '../../../design/words.ts'
import type { Say } from '../../../kernel/form-words.ts'
import { getLocale, type Translate } from '../../../kernel/words.ts'
import { shortDayYear } from './days.ts'

/** A module's sentences under keys that a form puts together; house/forms.ts sees that each is there. */
export type Words = { word: (key: string) => string; find: (key: string) => string | undefined }

export function wordsOf(words: { has: (key: string) => boolean }): Words {
  const t = words as Translate<string> // only keys that `has` confirms, or that a form's words must have, are asked for
  return { word: (key) => t(key), find: (key) => (t.has(key) ? t(key) : undefined) }
}

/** How answers are said on a screen, in the reader's language. */
export const screenSay = (words: Words, id?: Say['id']): Say => ({
  locale: getLocale(),
  word: words.word,
  day: shortDayYear,
  time: (hhmm) => (getLocale() === 'id' ? hhmm.replace(':', '.') : hhmm),
  yes: kit('form.yes'),
  no: kit('form.no'),
  declined: kit('form.declined'),
  id,
})
