import { fullDay } from '../../../app/web/client/days.ts'
import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { type Params, words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

export const t = words(id, en)
const rules = words(rulesId, rulesEn)
speakRefusals(t)

type Said = { code: string; params?: Record<string, string | number> | undefined }

const ISO = /^\d{4}-\d{2}-\d{2}$/
const readable = (params: Said['params']) =>
  params &&
  Object.fromEntries(Object.entries(params).map(([k, v]) => [k, typeof v === 'string' && ISO.test(v) ? fullDay(v) : v]))

/** The sentence of a rule: what holds a decision back, why somebody is outside the rules. Days in it as people read them. */
export const sayRule = ({ code, params }: Said): string => (rules.has(code) ? rules(code, readable(params)) : code)
/** The words of a table of the rules: risk.high, question.injury, triage.injury.none, action.… */
export const ruleWord = (key: string): string => (rules.has(key) ? rules(key) : key)
/** A word by a code that came from the server; the code itself when it has none. */
export const word = (key: string, params?: Params): string => (t.has(key) ? t(key, params) : key)

type Named = { label: string; honorific: string | null; isProtected: boolean }
/** As PersonName wants her: form of address and name, or the code of a protected woman. */
export const personOf = (c: Named) => ({
  name: c.honorific ? `${c.honorific} ${c.label}` : c.label,
  code: c.isProtected ? c.label : null,
  shielded: c.isProtected,
})
