import type { SealedClass } from './contract.ts'
import type { Locale } from './words.ts'

/** A sentence that a form carries itself, because it was read from a table: instruments, papers, a centre's own forms. */
export type Text = Readonly<Record<Locale, string>>

/**
 * When a question is asked: every named answer is one of the given. `'*'`: something is written there. Only questions that
 * come before may be named, inside a part also those around it; a question that is not asked has no answer.
 */
export type When = Readonly<Record<string, string | boolean | readonly string[]>>

type Common = {
  /** may be left out; with a `start` it is then the start */
  optional?: boolean
  /** she may rather not say: null, which is an answer like any other */
  mayDecline?: boolean
  when?: When
  /** the label has a second sentence under it: `forms.<form>.<field>.hint` */
  hint?: boolean | Text
  /** a text: the word of that path in this form, for questions that are asked alike; its hint stands there too */
  label?: Text | string
  /** class of the sealed document it stands in, when it is not the form's own */
  sealedAs?: SealedClass
  /** stands in a column of its own, because SQL asks for it */
  column?: boolean
  /** sent by programs only; no screen asks it */
  offScreen?: boolean
}
type Limits = { min?: number; max?: number }

export const KINDS = [
  'line',
  'text',
  'lines',
  'choice',
  'choices',
  'day',
  'time',
  'count',
  'rupiah',
  'yesNo',
  'tick',
  'id',
  'ids',
  'many',
  'part',
] as const
export type Kind = (typeof KINDS)[number]

/** What stands about a question, whatever its kind: all of it is data, so that a form may come from a table. */
export type Spec = Common &
  Limits & {
    kind: Kind
    start?: unknown
    rows?: number
    codes?: readonly string[]
    /** words of the codes: `<group>.<code>`; the field's own name when it is not said */
    group?: string
    texts?: Readonly<Record<string, Text>>
    fields?: Fields
    /** of a part: as those of a form */
    steps?: readonly string[]
    digits?: boolean
    /** of a line: a name of somebody, of which one word is a whole one (kernel/person-name.ts) */
    person?: boolean
    /** of an id: a short code of its row */
    short?: boolean
    /** most letters of one of `lines` */
    each?: number
    /** of `lines`: a few short ones in one line, between commas */
    inOneLine?: boolean
  }

/** `default`: may be left out of the input, and is there after it was read. */
type Presence = 'required' | 'optional' | 'default'
export type Field<D = unknown, I = unknown, P extends Presence = Presence> = Spec & {
  /** for the compiler alone */
  readonly types?: { draft: D; input: I; presence: P }
}
export type Fields = Readonly<Record<string, Field>>

export type Form<F extends Fields = Fields> = {
  /** `<module>.<form>`; its words stand under `forms.<form>.` in that module */
  name: string
  key: string
  fields: F
  /** names of the questions that begin a step: at most seven are before somebody's eyes at once (house/forms.ts) */
  steps: readonly string[]
  sealedAs?: SealedClass
}

/** What an answer may be beside its words. */
type Declined<O> = O extends { mayDecline: true } ? null : never
type PresenceOf<O> = O extends { when: When }
  ? 'optional'
  : O extends { optional: true }
    ? O extends { start: unknown }
      ? 'default'
      : 'optional'
    : 'required'
/** A list that may be left out is an empty list. */
type ListPresence<O> = O extends { when: When } ? 'optional' : O extends { optional: true } ? 'default' : 'required'

const made = <D, I, P extends Presence>(kind: Kind, options: Omit<Spec, 'kind'> = {}): Field<D, I, P> => ({
  kind,
  ...options,
})

type WordOptions = Common & Limits & { rows?: number; digits?: boolean; person?: boolean; start?: string }

/** One line, 160 letters unless it says otherwise. */
export const line = <const O extends WordOptions = WordOptions>(o?: O) =>
  made<string, string, PresenceOf<O>>('line', { max: 160, ...o })

/** Sentences, 8,000 letters unless it says otherwise. */
export const text = <const O extends WordOptions = WordOptions>(o?: O) =>
  made<string | Declined<O>, string | Declined<O>, PresenceOf<O>>('text', { max: 8000, rows: 3, ...o })

type ListOptions = Common & Limits & { rows?: number }

/** Several short things, one in a line. */
export const lines = <const O extends ListOptions & Pick<Spec, 'each' | 'inOneLine'> = ListOptions>(o?: O) =>
  made<string, string[], ListPresence<O>>('lines', { max: 40, rows: 3, ...o })

/** The same with a few answers in each line, between commas: "Tas, 1 buah, lengkap". The last takes what is left. */
export const listing = <const F extends Fields, const O extends ListOptions = ListOptions>(fields: F, o?: O) =>
  made<string, InputFields<F>[], ListPresence<O>>('lines', { fields, max: 40, rows: 3, ...o })

type CodeOptions<C extends string> = Common & { start?: C; group?: string; texts?: Readonly<Record<string, Text>> }

/** One of several codes. */
export const choice = <const C extends string, const O extends CodeOptions<C> = CodeOptions<C>>(
  codes: readonly C[],
  o?: O,
) =>
  made<C | Declined<O> | (O extends { start: string } ? never : ''), C | Declined<O>, PresenceOf<O>>('choice', {
    codes,
    ...o,
  })

/** Some of several codes. */
export const choices = <const C extends string, const O extends Omit<CodeOptions<C>, 'start'> & Limits = Common>(
  codes: readonly C[],
  o?: O,
) => made<C[], C[], ListPresence<O>>('choices', { codes, max: codes.length, ...o })

/** A day as `yyyy-mm-dd`. What must not lie ahead is a rule of the command: a contract has no clock. */
export const day = <const O extends Common & { start?: 'today' } = Common>(o?: O) =>
  made<string, string, PresenceOf<Omit<O, 'start'>>>('day', o)

/** A time of day, sent as `hh:mm`, typed with a dot or a colon. */
export const time = <const O extends Common & { start?: string } = Common>(o?: O) =>
  made<string, string, PresenceOf<Omit<O, 'start'>>>('time', o)

/** A whole number; what is typed and is none is sent as it stands, so that the server says so at its field. */
export const count = <const O extends Common & Limits & { start?: number } = Common>(o?: O) =>
  made<string, number, PresenceOf<O>>('count', { min: 0, max: 1_000_000, ...o })

export const rupiah = <const O extends Common & Limits & { start?: number } = Common>(o?: O) =>
  made<string, number, PresenceOf<O>>('rupiah', { min: 0, max: 99_999_999_999, ...o })

/** A question that is open until somebody says yes or no. */
export const yesNo = <const O extends Common & { start?: boolean } = Common>(o?: O) =>
  made<boolean | null, boolean, PresenceOf<O>>('yesNo', o)

/** A box that is empty unless it is ticked. */
export const tick = <const O extends Common & { start?: boolean } = Common>(o?: O) =>
  made<boolean, boolean, O extends { when: When } ? 'optional' : 'default'>('tick', { optional: true, ...o })

/** Something that is known by its id: a person, a bed; or by a short code of its row. The screen says which there are. */
export const id = <const O extends Common & { start?: string; short?: true } = Common>(o?: O) =>
  made<string, string, PresenceOf<Omit<O, 'start'>>>('id', o)
export const ids = <const O extends Common & Limits = Common>(o?: O) =>
  made<string[], string[], ListPresence<O>>('ids', { max: 50, ...o })

/** The same few questions, as often as there are people or things. A row in which nothing is written is not sent. */
export const many = <const F extends Fields, const O extends Common & Limits = Common>(fields: F, o?: O) =>
  made<DraftFields<F>[], InputFields<F>[], ListPresence<O>>('many', { fields, max: 50, ...o }) as Field<
    DraftFields<F>[],
    InputFields<F>[],
    ListPresence<O>
  > & { fields: F } // the same object, with its questions by name

/** Questions that travel together. */
export const part = <const F extends Fields, const O extends Common & { steps?: readonly string[] } = Common>(
  fields: F,
  o?: O,
) =>
  made<DraftFields<F>, InputFields<F>, PresenceOf<O>>('part', { fields, ...o }) as Field<
    DraftFields<F>,
    InputFields<F>,
    PresenceOf<O>
  > & { fields: F } // as above

type Types<X> = X extends { readonly types?: infer T } ? NonNullable<T> : never
type DraftValue<X> = Types<X> extends { draft: infer D } ? D : never
type InputValue<X> = Types<X> extends { input: infer I } ? I : never
type PresentAs<X> = Types<X> extends { presence: infer P } ? P : never
type Flat<T> = { [K in keyof T]: T[K] }

export type DraftFields<F extends Fields> = { -readonly [K in keyof F]: DraftValue<F[K]> }
export type InputFields<F extends Fields> = Flat<
  { -readonly [K in keyof F as PresentAs<F[K]> extends 'required' ? K : never]: InputValue<F[K]> } & {
    -readonly [K in keyof F as PresentAs<F[K]> extends 'required' ? never : K]?: InputValue<F[K]> | undefined
  }
>
export type OutputFields<F extends Fields> = Flat<
  { -readonly [K in keyof F as PresentAs<F[K]> extends 'optional' ? never : K]: InputValue<F[K]> } & {
    -readonly [K in keyof F as PresentAs<F[K]> extends 'optional' ? K : never]?: InputValue<F[K]> | undefined
  }
>
type Stored<T> = T extends readonly (infer E)[]
  ? Stored<E>[]
  : T extends object
    ? { [K in keyof T]?: Stored<T[K]> | undefined }
    : T

/** What is being typed: nothing is missing, and nothing written is an empty text. */
export type DraftOf<X> = X extends Form<infer F> ? DraftFields<F> : never
/** What the command has after reading its input. */
export type OutputOf<X> = X extends Form<infer F> ? OutputFields<F> : never
/** What a record holds: of an older version, or of one class alone, so anything may be missing. */
export type StoredOf<X> = X extends Form<infer F> ? Stored<InputFields<F>> : never

/**
 * What is asked, once: the input of the command, the draft, the read view, both sides of a clash and the rows of a paper
 * come from it. Layout and the order of work stay with the screen.
 */
export function form<const F extends Fields>(
  name: `${string}.${string}`,
  fields: F,
  more: { steps?: readonly (keyof F & string)[]; sealedAs?: SealedClass } = {},
): Form<F> {
  needEarlier(name, fields, [])
  return { name, key: name.slice(name.indexOf('.') + 1), fields, steps: [], ...more }
}

/** A condition names what was asked before: nothing can wait for itself, and a reader meets the answer first. */
function needEarlier(name: string, fields: Fields, around: readonly string[]): void {
  const known = [...around]
  for (const [key, field] of Object.entries(fields)) {
    const unknown = Object.keys(field.when ?? {}).find((other) => !known.includes(other))
    if (unknown !== undefined) throw new Error(`${name}: ${key} waits for ${unknown}, which is not asked before it`)
    if (field.fields) needEarlier(name, field.fields, known)
    known.push(key)
  }
}
