import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t)

/** An event in words; a kind of another module stays its code, which is what stands in the chain. */
export const eventWord = (kind: string): string => {
  const key = `event.${kind}`
  return t.has(key) ? t(key) : kind
}
export const classWord = (cls: string): string => {
  const key = `class.${cls}`
  return t.has(key) ? t(key) : cls
}
