import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'
import tasksEn from '../words/tasks.en.json'
import tasksId from '../words/tasks.id.json'

export const t = words(id, en)
/** Stages, gates, checks and exits: the sentences of the rules. */
export const rules = words(rulesId, rulesEn)
const tasks = words(tasksId, tasksEn)
speakRefusals(t)

type Params = Record<string, unknown>
export const asText = (params: Params) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([k, v]) => (typeof v === 'string' || typeof v === 'number' ? [[k, v]] : [])),
  )

/** The sentence of a task; a kind without one says honestly that it is a task. */
export const taskWord = (kind: string, params: Params): string => {
  const key = `task.${kind}`
  return tasks.has(key) ? tasks(key, asText(params)) : t('home.own')
}
export const ruleWord = (key: string): string => (rules.has(key) ? rules(key) : key)
