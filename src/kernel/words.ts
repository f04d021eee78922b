export const LOCALES = ['id', 'en'] as const
export type Locale = (typeof LOCALES)[number]

/** One JSON file of sentences. Flat keys; `{name}` is a gap; `_one` and `_other` at the end are plural forms. */
export type Sentences = Readonly<Record<string, string>>
export type Params = Readonly<Record<string, string | number | null | undefined>>

type Base<K> = K extends `${infer B}_one` | `${infer B}_other` ? B : K
type KeysOf<S> = Base<keyof S & string>
/** A type that names the missing keys, so that the compiler's message says what to write. */
type Complete<I, E> = [Exclude<KeysOf<I>, KeysOf<E>>] extends [never]
  ? [Exclude<KeysOf<E>, KeysOf<I>>] extends [never]
    ? unknown
    : { missing_in_indonesian: Exclude<KeysOf<E>, KeysOf<I>> }
  : { missing_in_english: Exclude<KeysOf<I>, KeysOf<E>> }

type GroupOf<K> = K extends `${infer G}.${infer Rest}` ? G | `${G}.${GroupOf<Rest>}` : never
type CodeOf<K, G extends string> = K extends `${G}.${infer C}` ? C : never
/** What a code must be: one of a union, each with its sentence. A bare string may be anything, so it does not compile. */
type Worded<K, G extends string, C extends string | number> = [`${C}`] extends [CodeOf<K, G>]
  ? unknown
  : { without_sentence: Exclude<`${C}`, CodeOf<K, G>> }

export type Translate<K extends string = string> = {
  /** The sentence in the language of the reader. An unknown key is a defect and throws. */
  (key: K, params?: Params): string
  /** The sentence in a language that is named: letters, PDFs and the server have no reader's language. */
  in(locale: Locale, key: K, params?: Params): string
  /** The sentence of a code: `t.code('state', row.state)`. A code is never shown instead of it: without one it throws, too. */
  code<G extends GroupOf<K>, C extends string | number>(group: G, code: C & Worded<K, G, C>, params?: Params): string
  /** A key that is put together of text from outside: details of an event, parameters of a refusal. Without a sentence it throws. */
  known(key: string): K
  /** Is there a sentence under this key? For what may have none: a hint, a field of another's template. */
  has(key: string): key is K
}

let current: Locale = 'id'
const listeners = new Set<() => void>()

export const getLocale = (): Locale => current

/** Changes the reader's language for every `words` of the process. The server never calls it: it uses `t.in`. */
export function setLocale(locale: Locale): void {
  if (locale === current) return
  current = locale
  for (const listener of listeners) listener()
}

/** Calls `listener` after each change of language; gives back the way to stop. */
export function onLocale(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

const rules: Record<Locale, Intl.PluralRules> = { id: new Intl.PluralRules('id'), en: new Intl.PluralRules('en') }

const fill = (sentence: string, params: Params | undefined): string =>
  sentence.replace(/\{(\w+)\}/g, (gap, name: string) => {
    const value = params?.[name]
    return value === undefined || value === null ? gap : String(value)
  })

/**
 * The sentences of one module in Indonesian and English (design.md 8: Indonesian is written by a person, English follows).
 * Both files hold the same keys, or this does not compile. A plural is chosen by `params.count`: Indonesian has only
 * `_other`, English `_one` and `_other`.
 */
export function words<const I extends Sentences, const E extends Sentences>(
  id: I,
  en: E & Complete<I, E>,
): Translate<KeysOf<I>> {
  const all: Record<Locale, Sentences> = { id, en }
  const find = (locale: Locale, key: string, params: Params | undefined): string | undefined => {
    const sentences = all[locale]
    const count = params?.['count']
    const own = (name: string) => (Object.hasOwn(sentences, name) ? sentences[name] : undefined)
    const plural = typeof count === 'number' ? own(`${key}_${rules[locale].select(count)}`) : undefined
    return plural ?? own(key) ?? own(`${key}_other`)
  }
  const say = (locale: Locale, key: string, params: Params | undefined): string => {
    const sentence = find(locale, key, params) ?? find('id', key, params)
    if (sentence === undefined) throw new Error(`no sentence under "${key}"`)
    return fill(sentence, params)
  }
  const has = (key: string): key is KeysOf<I> => find('id', key, undefined) !== undefined
  return Object.assign((key: string, params?: Params) => say(current, key, params), {
    in: (locale: Locale, key: string, params?: Params) => say(locale, key, params),
    code: (group: string, code: string | number, params?: Params) => say(current, `${group}.${code}`, params),
    has,
    known: (key: string) => {
      if (!has(key)) throw new Error(`no sentence under "${key}"`)
      return key
    },
  })
}

const gapsOf = (sentence: string) => [...new Set(sentence.match(/\{\w+\}/g) ?? [])].sort().join(' ')

/** What the compiler cannot see: gaps that differ between the two languages, and empty sentences. For the house check. */
export function problemsOf(id: Sentences, en: Sentences): string[] {
  const problems: string[] = []
  for (const key of new Set([...Object.keys(id), ...Object.keys(en)])) {
    const here = id[key]
    const there = en[key]
    if (here?.trim() === '' || there?.trim() === '') problems.push(`"${key}" is empty`)
    if (here !== undefined && there !== undefined && gapsOf(here) !== gapsOf(there))
      problems.push(
        `"${key}" has the gaps ${gapsOf(here) || 'none'} in Indonesian, ${gapsOf(there) || 'none'} in English`,
      )
  }
  return problems
}
