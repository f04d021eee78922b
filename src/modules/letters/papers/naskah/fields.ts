import { choice, type Field, form } from '../../../../kernel/form.ts'
import { toDraft, toInput } from '../../../../kernel/form-values.ts'

/** What somebody types for a letter, by the path in the paper's JSON; several lines as a list or as they are typed. */
export type Fields = Readonly<Record<string, string | readonly string[]>>
export type Json = Record<string, unknown>

/** What is asked for a paper: a question for each path in its JSON. */
export type Asks = Readonly<Record<string, Field>>

/** The questions of a paper are a form whose names are paths; all papers share its words. */
export const paperForm = (asks: Asks) => form('letters.paper', asks)

/** One of a few words that stand on the paper as they are. */
export const oneOf = (words: readonly string[]) =>
  choice(words, { texts: Object.fromEntries(words.map((word) => [word, { id: word, en: word }])) })

/** One of several things that are known by a code, each called in words of its own. */
export const oneOfThese = (things: readonly { code: string; id: string; en: string }[]) =>
  choice(
    things.map((thing) => thing.code),
    { texts: Object.fromEntries(things.map(({ code, id, en }) => [code, { id, en }])) },
  )

/** The value at a dotted path, or undefined. */
export const at = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((v, key) => (isObject(v) || Array.isArray(v) ? Reflect.get(v, key) : undefined), data)

const isObject = (v: unknown): v is Json => typeof v === 'object' && v !== null && !Array.isArray(v)

/** Puts a value at a dotted path; objects on the way are made. */
export function put(data: Json, path: string, value: unknown): void {
  const keys = path.split('.')
  const last = keys.pop() ?? path
  let here: Json = data
  for (const key of keys) {
    const next = here[key]
    const made = isObject(next) ? next : {}
    here[key] = made
    here = made
  }
  here[last] = value
}

const asTyped = (v: string | readonly string[]): string => (typeof v === 'string' ? v : v.join('\n'))

/** What was typed, in the paper's own kinds; an empty field takes away what stood there. A count that is none is refused later. */
export function putTyped(data: Json, asks: Asks, typed: Fields): void {
  const told = Object.entries(asks).filter(([path]) => Object.hasOwn(typed, path))
  const draft = Object.fromEntries(told.map(([path]) => [path, asTyped(typed[path] ?? '')]))
  const input: Json = toInput(paperForm(Object.fromEntries(told)), draft)
  for (const [path, { kind }] of told) {
    const value = input[path]
    const hour = kind === 'time' && typeof value === 'string' ? value.replace(':', '.') : value
    put(data, path, hour ?? (kind === 'lines' ? [] : null))
  }
  // a maker that lacks its facts gives none, and a list that nobody asked for more of is not wrong: it is empty
  for (const [path, { kind }] of Object.entries(asks))
    if (kind === 'lines' && at(data, path) === undefined) put(data, path, [])
}

/** What stands in the paper, as the form shows it. */
export const shownIn = (data: Json, asks: Asks): Record<string, string> =>
  toDraft(paperForm(asks), Object.fromEntries(Object.keys(asks).map((path) => [path, at(data, path)]))) as Record<
    string,
    string
  > // none of its kinds is drafted as anything but text
