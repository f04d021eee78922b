import { speakRefusals } from '../../../app/web/client/refusal-words.ts'
import { words } from '../../../kernel/words.ts'
import en from '../words/en.json'
import id from '../words/id.json'
import rulesEn from '../words/rules.en.json'
import rulesId from '../words/rules.id.json'

export const t = words(id, en)
/** Stages, gates, checks and exits: the sentences of the rules. */
export const rules = words(rulesId, rulesEn)
speakRefusals(t, 'cases')

type Params = Record<string, unknown>
export const asText = (params: Params) =>
  Object.fromEntries(
    Object.entries(params).flatMap(([k, v]) => (typeof v === 'string' || typeof v === 'number' ? [[k, v]] : [])),
  )

/** What can be let pass: a gate of a stage, or a check of an exit. */
export const gateWord = (code: string): string => rules.code(rules.has(`gate.${code}`) ? 'gate' : 'check', code)
