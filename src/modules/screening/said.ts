import { type Sentences, words } from '../../kernel/words.ts'
import en from './words/rules.en.json'
import id from './words/rules.id.json'

/** Also the words of its tables: risk.high, question.injury, triage.injury.none, action.… */
export const rules = words(id, en)
/** The same by a whole code, as a rule gives it. Without a sentence it throws. */
const bare = words<Sentences, Sentences>(id, en)

/** A code with a sentence in every language, and the values that its sentence names. */
export type Said = { code: keyof typeof id; params?: Readonly<Record<string, string | number>> }

/** The sentence of a rule: what holds a decision back, why somebody is outside the rules. `say` makes a value readable. */
export const sayRule = (
  { code, params }: { code: string; params?: Readonly<Record<string, string | number>> | undefined },
  say: (value: string | number) => string | number,
): string => bare(code, params && Object.fromEntries(Object.entries(params).map(([k, v]) => [k, say(v)])))
