import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'

export const t = words(id, en)
speakRefusals(t, 'admission')

/** A sentence by a code that came from the server; the code's last part when there is none. */
export const word = (key: string): string => (t.has(key) ? t(key) : (key.split('.').at(-1) ?? key))
