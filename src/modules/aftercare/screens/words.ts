import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'aftercare')

/** The sentence under a key that is put together from codes; the key itself where there is none. */
export const word = (key: string): string => (t.has(key) ? t(key) : key)
