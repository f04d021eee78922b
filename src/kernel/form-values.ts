import type { SealedClass } from './contract.ts'
import type { DraftFields, Field, Fields, Form, InputFields } from './form.ts'
import { groupThousands, parseRupiah } from './rupiah.ts'

type Values = Readonly<Record<string, unknown>>
/** Answers with the questions they belong to, and what stands around them. */
export type Scope = { fields: Fields; values: Values; outer?: Scope }

export const isObject = (v: unknown): v is Values => typeof v === 'object' && v !== null && !Array.isArray(v)
const objectOf = (v: unknown): Values => (isObject(v) ? v : {})
const rowsIn = (v: unknown): Values[] => (Array.isArray(v) ? v.map(objectOf) : [])
const fieldsOf = (field: Field): Fields => field.fields ?? {}

/** Is this question asked, after what was answered so far? The same for a draft and for an input. */
export function isAsked(scope: Scope, key: string): boolean {
  const when = scope.fields[key]?.when
  return when === undefined || Object.entries(when).every(([name, want]) => holds(scope, name, want))
}

function holds(scope: Scope, name: string, want: string | boolean | readonly string[]): boolean {
  const field = scope.fields[name]
  if (!field) return scope.outer !== undefined && holds(scope.outer, name, want)
  if (!isAsked(scope, name)) return false
  const value = scope.values[name]
  if (want === '*') return value !== undefined && isSaid(field, value, scope)
  return typeof want === 'object' ? want.some((one) => one === value) : value === want
}

/** Has somebody said something here? What the question begins with does not count. */
function isSaid(field: Field, value: unknown, outer: Scope): boolean {
  if (field.kind === 'part') return isSaidIn({ fields: fieldsOf(field), values: objectOf(value), outer })
  if (field.kind === 'many')
    return rowsIn(value).some((values) => isRowSaid({ fields: fieldsOf(field), values, outer }))
  if (value === null) return field.mayDecline === true
  if (Array.isArray(value)) return value.length > 0
  if (typeof value === 'string' && value.trim() === '') return false
  const untouched = field.start ?? (field.kind === 'tick' ? false : null)
  if (field.start === 'today' || field.kind === 'time') return false
  return value !== undefined && value !== untouched && String(value) !== String(untouched)
}
const isSaidIn = (scope: Scope): boolean =>
  Object.entries(scope.fields).some(([key, field]) => isAsked(scope, key) && isSaid(field, scope.values[key], scope))

const TYPED: readonly string[] = ['line', 'text', 'lines', 'count', 'rupiah']

/**
 * A row is sent once something is typed in it, or when a program gave it an id: other answers may point at it, and its words may
 * be empty for a moment. What was only chosen where words are asked for was begun and left.
 */
export function isRowSaid(row: Scope): boolean {
  const all = Object.entries(row.fields)
  const isTyped = ([, field]: [string, Field]) => TYPED.includes(field.kind)
  const asksWords = all.some((one) => isTyped(one) && !one[1].optional)
  const speaks = (one: [string, Field]) => !asksWords || isTyped(one) || (one[1].kind === 'id' && one[1].offScreen)
  return all.some((one) => speaks(one) && isAsked(row, one[0]) && isSaid(one[1], row.values[one[0]], row))
}

/** Worth keeping: somebody has written or chosen something. */
export const isWritten = <F extends Fields>(form: Form<F>, draft: DraftFields<F>): boolean =>
  isSaidIn({ fields: form.fields, values: draft })

export type Now = { today: string; time?: string }

/** A form that nobody has written in yet. */
export const emptyDraft = <F extends Fields>(form: Form<F>, now: Now): DraftFields<F> =>
  blank(form.fields, now) as DraftFields<F> // one value for each field, of its kind

const blank = (fields: Fields, now?: Now): Values =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, begin(field, now)]))

/** `now` is missing for what was written already: its day and its time are what it says. */
export function begin(field: Field, now?: Now): unknown {
  const { kind, start } = field
  if (kind === 'part') return blank(fieldsOf(field), now)
  if (kind === 'many') return (field.min ?? 0) > 0 ? [blank(fieldsOf(field), now)] : []
  if (kind === 'choices' || kind === 'ids') return []
  if (kind === 'tick') return start === true
  if (kind === 'yesNo') return typeof start === 'boolean' && now ? start : null
  if (kind === 'day') return start === 'today' && now ? now.today : ''
  if (kind === 'time') return now ? (start === 'now' ? (now.time ?? '') : (start ?? '')) : ''
  if (kind === 'choice') return start ?? ''
  return start === undefined || !now ? '' : String(start)
}

/** A stored record as it is edited. What it does not have is empty. */
export const toDraft = <F extends Fields>(form: Form<F>, stored: object | null | undefined): DraftFields<F> =>
  drafted(form.fields, objectOf(stored)) as DraftFields<F> // as emptyDraft

const drafted = (fields: Fields, stored: Values): Values =>
  Object.fromEntries(Object.entries(fields).map(([key, field]) => [key, draftValue(field, stored[key])]))

function draftValue(field: Field, value: unknown): unknown {
  if (field.kind === 'part') return drafted(fieldsOf(field), objectOf(value))
  if (value === null && field.mayDecline) return null
  if (value === undefined || value === null) return begin(field)
  if (field.kind === 'many') {
    const rows = rowsIn(value).map((row) => drafted(fieldsOf(field), row))
    return rows.length > 0 ? rows : begin(field)
  }
  if (field.kind === 'lines')
    return Array.isArray(value)
      ? value.map((one) => (isObject(one) ? inLine(field, one) : one)).join(field.inOneLine ? ', ' : '\n')
      : ''
  if (field.kind === 'rupiah') return typeof value === 'number' ? groupThousands(value) : ''
  return field.kind === 'count' ? String(value) : value
}

/**
 * What is sent: texts trimmed, nothing that is empty, nothing that a condition hides, whatever was typed before that changed.
 * What is required and missing is left out too: the server says so at its field.
 */
export const toInput = <F extends Fields>(form: Form<F>, draft: DraftFields<F>): InputFields<F> =>
  sent({ fields: form.fields, values: draft }) as InputFields<F> // what is missing is refused by the contract

const sent = (scope: Scope): Values =>
  Object.fromEntries(
    Object.entries(scope.fields).flatMap(([key, field]) => {
      const value = isAsked(scope, key) ? inputValue(field, scope.values[key], scope) : undefined
      return value === undefined ? [] : [[key, value]]
    }),
  )

function inputValue(field: Field, value: unknown, outer: Scope): unknown {
  const fields = fieldsOf(field)
  switch (field.kind) {
    case 'part': {
      const inner = { fields, values: objectOf(value), outer }
      return field.optional && !isSaidIn(inner) ? undefined : sent(inner)
    }
    case 'many': {
      const rows = rowsIn(value).map((values) => ({ fields, values, outer }))
      const said = rows.filter(isRowSaid)
      return said.length > 0 ? said.map(sent) : undefined
    }
    case 'choices':
    case 'ids':
      return Array.isArray(value) && value.length > 0 ? value : undefined
    case 'lines': {
      const all = String(value ?? '').split(field.inOneLine ? /[,;\n]/ : '\n')
      const kept = all.map((one) => one.trim()).filter((one) => one !== '')
      if (kept.length === 0) return undefined
      return field.fields ? kept.map((one) => fromLine(fields, one)) : kept
    }
    case 'tick':
    case 'yesNo':
      return value ?? undefined
    default:
      return value === null && field.mayDecline ? null : typed(field, String(value ?? '').trim())
  }
}

/** One line of a `listing`, and back: between commas, or between bars when an answer has a comma of its own. */
function inLine(field: Field, values: Values): string {
  const said = shown(fieldsOf(field)).map((key) => String(values[key] ?? ''))
  const by = said.slice(0, -1).some((one) => one.includes(',')) ? ' | ' : ', '
  return said.join(by).replace(/[,|\s]+$/, '')
}

const shown = (fields: Fields) => Object.keys(fields).filter((key) => !fields[key]?.offScreen)

function fromLine(fields: Fields, line: string): Values {
  const keys = shown(fields)
  const by = line.includes('|') ? '|' : ','
  const said = line.split(by)
  const answers = [...said.slice(0, keys.length - 1), said.slice(keys.length - 1).join(by)].map((one) => one.trim())
  return Object.fromEntries(keys.flatMap((key, i) => (answers[i] ? [[key, answers[i]]] : [])))
}

function typed(field: Field, value: string): unknown {
  if (value === '') return undefined
  if (field.kind === 'time') return value.replace('.', ':').padStart(5, '0')
  if (field.kind === 'count') {
    const isNumber = /^(\d{1,12}|\d{1,3}(\.\d{3}){1,3})$/.test(value) // 1.250 is a thousand and more, 1.5 is no count
    return isNumber ? Number(value.replaceAll('.', '')) : value
  }
  if (field.kind !== 'rupiah') return value
  const money = parseRupiah(value)
  return money.ok ? Number(money.rupiah) : value
}

/** What is asked and has no answer yet, by its path: how far a record is that is kept while somebody writes it. */
export const openIn = (form: Form, stored: object): string[] =>
  open({ fields: form.fields, values: objectOf(stored) }, '')

const open = (scope: Scope, at: string): string[] =>
  Object.entries(scope.fields).flatMap(([key, field]) => {
    if (field.offScreen || !isAsked(scope, key)) return []
    const value = scope.values[key]
    const isBlank = typeof value === 'string' && value.trim() === ''
    const isMissing = value === undefined || isBlank || (Array.isArray(value) && value.length === 0)
    if (isMissing) return field.optional ? [] : [at + key]
    const below = (values: Values, on: string) => open({ fields: fieldsOf(field), values, outer: scope }, `${at}${on}.`)
    if (field.kind === 'part') return below(objectOf(value), key)
    return field.kind === 'many' ? rowsIn(value).flatMap((row, n) => below(row, `${key}.${n}`)) : []
  })

/** The answers that stand in the sealed document of a class; those in a column of their own are not among them. */
export function sealedOf<F extends Fields>(form: Form<F>, input: object, sealedAs: SealedClass): Values {
  const values = objectOf(input)
  const scope = { fields: form.fields, values }
  return Object.fromEntries(
    classed(form, sealedAs).flatMap((key) =>
      values[key] === undefined || !isAsked(scope, key) ? [] : [[key, values[key]]],
    ),
  )
}

/** Fields of the sealed document of a class. */
export const classed = (form: Form, sealedAs: SealedClass): string[] =>
  Object.entries(form.fields).flatMap(([key, field]) =>
    !field.column && (field.sealedAs ?? form.sealedAs) === sealedAs ? [key] : [],
  )
