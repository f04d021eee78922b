import { mediumDate } from '../../kernel/dates.ts'
import { getLocale, type Sentences, words } from '../../kernel/words.ts'
import en from './words/rules.en.json'
import id from './words/rules.id.json'

/** Also the words of its tables: risk.high, action.… */
export const rules = words(id, en)
/** The same by a whole code, as a rule gives it. Without a sentence it throws. */
const bare = words<Sentences, Sentences>(id, en)

/** A code with a sentence in every language, and the values that its sentence names. */
export type Said = { code: keyof typeof id; params?: Readonly<Record<string, string | number>> }

const ISO = /^\d{4}-\d{2}-\d{2}$/
const readable = (value: string | number) =>
  typeof value === 'string' && ISO.test(value) ? mediumDate(Temporal.PlainDate.from(value), getLocale()) : value

/** The sentence of a rule: what holds a decision back, why somebody is outside the rules; days in it as people read them. */
export const sayRule = ({
  code,
  params,
}: {
  code: string
  params?: Readonly<Record<string, string | number>> | undefined
}): string => bare(code, params && Object.fromEntries(Object.entries(params).map(([k, v]) => [k, readable(v)])))
