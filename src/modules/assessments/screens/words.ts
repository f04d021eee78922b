import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { getLocale, words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

export const t = words(id, en)
/** Sentences of instruments and of the assessment: bands, notes, gaps, sources. */
const rules = words(rulesId, rulesEn)
speakRefusals(t, 'assessments')

type Params = Readonly<Record<string, string | number>> | undefined
/** The sentence of a code that comes from the server. */
export const said = (code: string, params?: Params): string => (rules.has(code) ? rules(code, params) : code)
/** Text of an instrument or of the structure in the reader's language. */
export const own = (text: { id: string; en: string }): string => text[getLocale()]
