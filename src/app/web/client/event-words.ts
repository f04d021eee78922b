import { formatRupiah } from '../../../kernel/rupiah.ts'
import { type Sentences, words } from '../../../kernel/words.ts'
import { asText } from '../../../modules/cases/screens/as-text.ts'
import { ruleWord } from '../../../modules/cases/screens/rule-words.ts'
import { t as group } from '../../../modules/groups/screens/words.ts'
import { t as session } from '../../../modules/sessions/screens/words.ts'

/** words/events.*.json of every module. A file of its own: Beranda, which is first on every phone, shows none of them. */
const files = import.meta.glob<Sentences>('../../../modules/*/words/events.*.json', { eager: true, import: 'default' })

const named = (module: string, sentences: Sentences) =>
  Object.entries(sentences).map(([name, said]) => [`${module}.${name}`, said])

const inLanguage = (locale: 'id' | 'en'): Sentences =>
  Object.fromEntries(
    Object.entries(files).flatMap(([path, sentences]) => {
      const [, module, language] = /modules\/([\w-]+)\/words\/events\.(\w+)\.json$/.exec(path) ?? []
      return language === locale ? named((module ?? '').replaceAll('-', '_'), sentences) : []
    }),
  )
const events = words(inLanguage('id'), inLanguage('en'))

type Details = Record<string, unknown>

/** The kind of a session, and how she was there. */
const kind = (code: string) => session(session.known(`kind.${code}`))
const mark = (code: string) => group(group.known(`mark.${code}`)).toLowerCase()

/** SRQ-20, Kemandirian: as people write the code of an instrument; its full name comes with the instrument itself. */
const instrument = (code: string) =>
  /\d/.test(code) ? code.toUpperCase() : code.charAt(0).toUpperCase() + code.slice(1)

/** Codes of stages, gates, exits and instruments in the details, as words. */
const CODES: Readonly<Record<string, Readonly<Record<string, (code: string) => string>>>> = {
  'cases.stage_moved': { from: ruleWord('stage'), to: ruleWord('stage') },
  'cases.gate_overridden': { gate: ruleWord('gate', 'check') },
  'cases.closed': { exit: ruleWord('exit') },
  'flags.raised': { flag: ruleWord('flag') },
  'flags.closed': { flag: ruleWord('flag') },
  'groups.attended': { mark },
  'instruments.started': { instrument },
  'instruments.resumed': { instrument },
  'instruments.finished': { instrument },
  'instruments.set_aside': { instrument },
  'sessions.mediation_looked': { outcome: (code) => session(session.known(`look.${code}`)) },
  'sessions.note_saved': { kind },
  'sessions.note_corrected': { kind },
}

/** What an event is called, on the timeline and in the chain. The house fails when a kind has no word. */
export function eventWord(kind: string, details: Details): string {
  const money = Object.entries(details).flatMap(([name, n]) =>
    typeof n === 'number' && /rupiah$/i.test(name) ? [[name, formatRupiah(n)]] : [],
  )
  const inWords = Object.entries(CODES[kind] ?? {}).map(([name, say]) => [name, say(String(details[name]))])
  return events(kind, asText({ ...details, ...Object.fromEntries([...money, ...inWords]) }))
}
