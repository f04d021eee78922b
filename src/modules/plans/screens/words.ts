import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

export const t = words(id, en)
/** Sentences of the rules: what is missing, components, levels, T. */
const rules = words(rulesId, rulesEn)
speakRefusals(t, 'plans')

type Params = Readonly<Record<string, string | number>> | undefined
export const said = (code: string, params?: Params): string => (rules.has(code) ? rules(code, params) : code)
/** Her words without the quotation marks that the page sets itself. */
export const bare = (text: string): string => text.replaceAll(/[“”"]/g, '').trim()
