import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'conferences')

/** The word of a code that comes from the server: `codeWord('risk', agenda.risk)`. */
export const codeWord = (group: string, code: string): string => {
  const key = `${group}.${code}`
  return t.has(key) ? t(key) : code
}
