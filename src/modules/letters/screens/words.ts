import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import { TITLES } from '../papers/codes.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words({ ...id, ...TITLES.id }, { ...en, ...TITLES.en })
speakRefusals(t, 'letters')

/** The name of a field by its path in the paper; places in a list ("hasil.3.alasan") do not matter. */
export function fieldWord(path: string): string {
  const key = `field.${path.replace(/\.\d+(?=\.|$)/g, '')}`
  return t.has(key) ? t(key) : t('field.other', { field: path }) // a template of the house's own asks for more
}
