import { words } from '../../../kernel/words.ts'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'
import stagesEn from '../words/stages.en.json'
import stagesId from '../words/stages.id.json'

/** Stages, gates, checks and exits: the sentences of the rules. */
export const rules = words({ ...rulesId, ...stagesId }, { ...rulesEn, ...stagesEn })

/** The sentence of a code that comes as text, from an event or from another module: under the first of these groups that has it. */
export const ruleWord =
  (...groups: readonly string[]) =>
  (code: string): string => {
    const key = groups.map((group) => `${group}.${code}`).find(rules.has)
    if (key === undefined) throw new Error(`no sentence for "${code}" of ${groups.join(', ')}`)
    return rules(key)
  }
