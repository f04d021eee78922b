import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import { TITLES } from '../papers/codes.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words({ ...id, ...TITLES.id }, { ...en, ...TITLES.en })
speakRefusals(t, 'letters')

/** What a paper is called on screens; an unknown code is shown as it is. */
export const paperWord = (code: string): string => wordOr(`paper.${code}`, code)

/** The name of a field by its path in the paper; places in a list ("hasil.3.alasan") do not matter. */
export function fieldWord(path: string): string {
  const key = `field.${path.replace(/\.\d+(?=\.|$)/g, '')}`
  return t.has(key) ? t(key) : t('field.other', { field: path })
}

/** The sentence of a code that may have none. */
export const wordOr = (key: string, fallback: string): string => (t.has(key) ? t(key) : fallback)
