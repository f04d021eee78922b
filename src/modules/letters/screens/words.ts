import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { listWords } from '../list-words.ts'

export const t = listWords
speakRefusals(t, 'letters')

/** The name of a field by its path in the paper; places in a list ("hasil.3.alasan") do not matter. */
export function fieldWord(path: string): string {
  const key = `forms.paper.${path.replace(/\.\d+(?=\.|$)/g, '')}`
  return t.has(key) ? t(key) : t('field.other', { field: path }) // a template of the house's own asks for more
}

/** Where it is asked on the page of the letter. */
export const fieldId = (path: string): string => `isi-${path.replaceAll('.', '-')}`
