import { listWords } from './list-words.ts'

/** What a paper, a state and a lack are called, also on pages of a module above. */
export const letterWords = listWords

/** The name of a field by its path in the paper; places in a list ("hasil.3.alasan") do not matter. */
export function fieldWord(path: string): string {
  const key = `forms.paper.${path.replace(/\.\d+(?=\.|$)/g, '')}`
  return listWords.has(key) ? listWords(key) : listWords('field.other', { field: path }) // a template of the house's own asks for more
}
