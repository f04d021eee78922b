import { words } from '../../../kernel/words.ts'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

/** Stages, gates, checks and exits: the sentences of the rules. */
export const rules = words(rulesId, rulesEn)

type Params = Record<string, unknown>
export const asText = (params: Params) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([k, v]) => (typeof v === 'string' || typeof v === 'number' ? [[k, v]] : [])),
  )

/** The sentence of a code that comes as text, from an event or from another module: under the first of these groups that has it. */
export const ruleWord =
  (...groups: readonly string[]) =>
  (code: string): string => {
    const key = groups.map((group) => `${group}.${code}`).find(rules.has)
    if (key === undefined) throw new Error(`no sentence for "${code}" of ${groups.join(', ')}`)
    return rules(key)
  }
