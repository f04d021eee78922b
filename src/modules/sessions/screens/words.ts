import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'sessions')

/** The word of a code that comes from the server: `codeWord('kind', note.kind)`. */
export const codeWord = (group: string, code: string): string => {
  const key = `${group}.${code}`
  return t.has(key) ? t(key) : code
}
