import { words } from '../../../kernel/words.ts'
import en from '../words/events.en.json'
import id from '../words/events.id.json'
import { asText, ruleWord } from './words.ts'

const events = words(id, en)

type Details = Record<string, unknown>

/** Codes of stages, gates and exits in the details, as words. */
const CODES: Readonly<Record<string, Readonly<Record<string, 'stage' | 'gate' | 'exit'>>>> = {
  'cases.stage_moved': { from: 'stage', to: 'stage' },
  'cases.gate_overridden': { gate: 'gate' },
  'cases.closed': { exit: 'exit' },
}

/**
 * What an event is called, on the timeline and in the chain. Without a word, or without what its word speaks of, it is the
 * code that stands in the chain. A file of its own: Beranda, which is first on every phone, shows none.
 */
export function eventWord(kind: string, details: Details): string {
  const key = `event.${kind}`
  if (!events.has(key)) return kind
  const inWords = Object.entries(CODES[kind] ?? {}).map(([name, of]) => [
    name,
    typeof details[name] === 'string' ? wordOf(of, details[name]) : undefined,
  ])
  const said = events(key, asText({ ...details, ...Object.fromEntries(inWords) }))
  return /\{\w+\}/.test(said) ? kind : said
}

/** An exit check can be let pass as a gate of a stage can. */
const wordOf = (of: 'stage' | 'gate' | 'exit', code: string): string => {
  const word = ruleWord(`${of}.${code}`)
  return of === 'gate' && word === `gate.${code}` ? ruleWord(`check.${code}`) : word
}
