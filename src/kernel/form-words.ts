import type { DraftFields, Field, Fields, Form } from './form.ts'
import { isAsked, type Scope } from './form-values.ts'
import { formatRupiah } from './rupiah.ts'
import type { Locale } from './words.ts'

/** How answers are said: words of the module, and what only a screen or a paper knows. */
export type Say = {
  locale: Locale
  word: (key: string) => string
  day: (iso: string) => string
  time: (hhmm: string) => string
  yes: string
  no: string
  /** she would rather not say */
  declined: string
  /** a goal, a person, a bed: what stands behind an id */
  id?: ((path: string, id: string) => string) | undefined
}

/** `key` is the path of the answer: `mediation.agreement`. */
export type Row = { key: string; label: string; text: string; kind: Field['kind'] }

/** `forms.<form>.<field>`; a field inside a part or a row carries its path. */
export const labelKey = (form: Pick<Form, 'key'>, path: string): string => `forms.${form.key}.${path}`

/** Where its label stands, and under it its hint. */
export const wordPath = (path: string, field: Field): string => (typeof field.label === 'string' ? field.label : path)

export const labelOf = (form: Pick<Form, 'key'>, path: string, field: Field, say: Pick<Say, 'word' | 'locale'>) =>
  typeof field.label === 'object' ? field.label[say.locale] : say.word(labelKey(form, wordPath(path, field)))

export function hintOf(form: Pick<Form, 'key'>, path: string, field: Field, say: Pick<Say, 'word' | 'locale'>) {
  if (!field.hint) return undefined
  return field.hint === true ? say.word(`${labelKey(form, wordPath(path, field))}.hint`) : field.hint[say.locale]
}

const nameOf = (path: string): string => path.slice(path.lastIndexOf('.') + 1)

/** Codes of choices share their words: `<group>.<code>`, and the group is the field's name unless it says another. */
export const codeKey = (path: string, field: Field, code: string): string => `${field.group ?? nameOf(path)}.${code}`

export const codeWord = (path: string, field: Field, code: string, say: Pick<Say, 'word' | 'locale'>): string =>
  field.texts?.[code]?.[say.locale] ?? say.word(codeKey(path, field, code))

/** Every answer that was asked for, in the order of the form; `text` is empty where nothing was said. */
export const rowsOf = <F extends Fields>(form: Form<F>, draft: DraftFields<F>, say: Say): Row[] =>
  rows(form, { fields: form.fields, values: draft }, '', say, true)

function rows(form: Form, scope: Scope, prefix: string, say: Say, around: boolean): Row[] {
  return Object.entries(scope.fields).flatMap(([name, field]) => {
    if (field.offScreen) return []
    const key = prefix + name
    const value = scope.values[name]
    const asked = around && isAsked(scope, name)
    if (field.kind === 'part' && field.fields) {
      const values = (value ?? {}) as Record<string, unknown> // a part is an object of its fields
      return rows(form, { fields: field.fields, values, outer: scope }, `${key}.`, say, asked)
    }
    const label = labelOf(form, key, field, say)
    return [{ key, label, kind: field.kind, text: asked ? worded(form, key, field, value, say) : '' }]
  })
}

function worded(form: Form, path: string, field: Field, value: unknown, say: Say): string {
  if (value === null && field.mayDecline) return say.declined
  if (value === '' || value === null || value === undefined) return ''
  switch (field.kind) {
    case 'choice':
      return codeWord(path, field, String(value), say)
    case 'choices':
      return list(value)
        .map((code) => codeWord(path, field, code, say))
        .join(', ')
    case 'ids':
      return list(value)
        .map((one) => say.id?.(path, one) ?? one)
        .sort()
        .join('; ')
    case 'id':
      return say.id?.(path, String(value)) ?? String(value)
    case 'day':
      return /^\d{4}-\d{2}-\d{2}$/.test(String(value)) ? say.day(String(value)) : String(value) // typed, and no day yet
    case 'time':
      return say.time(String(value))
    case 'rupiah':
      return /^[\d.]+$/.test(String(value)) ? formatRupiah(BigInt(String(value).replaceAll('.', ''))) : String(value)
    case 'tick':
    case 'yesNo':
      return value === true ? say.yes : say.no
    case 'many':
      return (value as Record<string, unknown>[]) // rows of its fields
        .map((row) => rowWords(form, path, field.fields ?? {}, row, say))
        .filter((row) => row !== '')
        .join(', ')
    default:
      return String(value).trim()
  }
}

const list = (value: unknown): string[] => (Array.isArray(value) ? value.map(String) : [])

/** "Hartini (teman, Bersedia)": the first answer names the row, a tick is said by its label. */
function rowWords(form: Form, path: string, fields: Fields, row: Record<string, unknown>, say: Say): string {
  const scope = { fields, values: row }
  const seen = Object.entries(fields).filter(([, field]) => !field.offScreen)
  const [first = '', ...more] = seen.map(([name, field]) => {
    const key = `${path}.${name}`
    if (field.kind === 'tick') return row[name] === true ? labelOf(form, key, field, say) : ''
    return isAsked(scope, name) ? worded(form, key, field, row[name], say) : ''
  })
  if (first === '') return ''
  const rest = more.filter((one) => one !== '')
  return rest.length > 0 ? `${first} (${rest.join(', ')})` : first
}

export type Difference = { key: string; label: string; yours: string; theirs: string }

/** Every answer in which two versions differ; the first one also when none does, so that there is something to read. */
export function differences<F extends Fields>(
  form: Form<F>,
  yours: DraftFields<F>,
  theirs: DraftFields<F>,
  say: Say,
): Difference[] {
  const other = new Map(rowsOf(form, theirs, say).map((row) => [row.key, row.text]))
  const all = rowsOf(form, yours, say).map(({ key, label, text }) => ({
    key,
    label,
    yours: text,
    theirs: other.get(key) ?? '',
  }))
  const differing = all.filter((one) => one.yours !== one.theirs)
  return differing.length > 0 ? differing : all.slice(0, 1)
}

/** Where an answer is asked: its id on the page, and what it is called there. */
export type Place = { id: string; label: string }

/** The place of a path of the input, in a form that is called `on` on its page; undefined for what it does not ask. */
export function placeOf(
  form: Form,
  path: readonly (string | number)[],
  on: string,
  say: Pick<Say, 'word' | 'locale'>,
): Place | undefined {
  let fields: Fields | undefined = form.fields
  let asked: Field | undefined
  const names: (string | number)[] = []
  const steps: (string | number)[] = []
  for (const step of path) {
    steps.push(step)
    if (typeof step === 'number' || /^\d+$/.test(step)) continue
    asked = fields?.[step]
    if (!asked) return undefined
    names.push(step)
    fields = asked.fields
    if (asked.kind === 'lines') break // all its lines stand in one box
  }
  if (!asked) return undefined
  const isNamed = !asked.offScreen && asked.kind !== 'part'
  return { id: [on, ...steps].join('-'), label: isNamed ? labelOf(form, names.join('.'), asked, say) : '' }
}
