import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { getLocale, type Sentences, words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

export const t = words(id, en)
/** Sentences of instruments: bands, scores, notes. */
export const rules = words(rulesId, rulesEn)
speakRefusals(t, 'instruments')

/** The same by a whole code, as a rule gives it. Without a sentence it throws. */
export const said = words<Sentences, Sentences>(rulesId, rulesEn)
/** Text of an instrument in the reader's language. */
export const own = (text: { id: string; en: string }): string => text[getLocale()]
