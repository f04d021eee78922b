import type { Bound, BoundRows, FieldsOf } from '../../../design/form-field.tsx'
import type { Field, Fields, Form } from '../../../kernel/form.ts'
import { begin, isAsked, isRowSaid, type Scope } from '../../../kernel/form-values.ts'
import { codeWord, hintOf, labelKey, labelOf, wordPath } from '../../../kernel/form-words.ts'
import { getLocale } from '../../../kernel/words.ts'
import type { Words } from './say.ts'

type Values = Readonly<Record<string, unknown>>
type Change = (update: (before: Values) => Values) => void

type Binding<F extends Fields = Fields> = {
  form: Form<F>
  /** its name on the page, with which the ids of its fields begin */
  on: string
  t: Words
  /** what the command says is wrong, by the path in its input */
  issue: (path: string) => string | undefined
}

/** Every question of a form with what stands in it and the way to change it. */
export const bindFields = <F extends Fields>(b: Binding<F>, values: Values, change: Change): FieldsOf<F> =>
  bind(b, { fields: b.form.fields, values }, change, '', '', true) as FieldsOf<F> // one for each field, by its kind

function bind(b: Binding, scope: Scope, change: Change, at: string, path: string, around: boolean): object {
  return Object.fromEntries(
    Object.entries(scope.fields).map(([name, field]) => {
      const asked = around && isAsked(scope, name)
      const value = scope.values[name]
      const put: Change = (update) =>
        change((before) => ({ ...before, [name]: update((before[name] ?? {}) as Values) })) // a part is an object
      if (field.kind === 'part' && field.fields) {
        const inner = { fields: field.fields, values: (value ?? {}) as Values, outer: scope } // as above
        return [name, bind(b, inner, put, `${at}${name}.`, `${path}${name}.`, asked)]
      }
      const set = (next: unknown) => change((before) => ({ ...before, [name]: next }))
      const one = bound(b, field, value, set, `${at}${name}`, `${path}${name}`, asked)
      if (field.kind !== 'many' || !field.fields) return [name, one]
      const list = Array.isArray(value) ? (value as Values[]) : [] // rows are objects
      const { fields } = field
      let sent = 0
      const rows = list.map((row, i) => {
        const putRow: Change = (update) =>
          change((before) => ({
            ...before,
            [name]: (before[name] as Values[]).map((r, j) => (i === j ? update(r) : r)),
          })) // as above
        const inner = { fields, values: row, outer: scope }
        const place = isRowSaid(inner) ? sent++ : `empty${i}` // the server counts the rows that it is sent
        return bind(b, inner, putRow, `${at}${name}.${place}.`, `${path}${name}.`, asked)
      })
      const newRow = () => begin({ ...field, kind: 'part' }, { today: '' }) as Values // a part is an object
      const more: Pick<BoundRows<Fields>, 'add' | 'removeAt'> & { rows: object[] } = {
        rows,
        add: (row) => set([...list, { ...newRow(), ...row }]),
        removeAt: (gone) => set(list.filter((_, i) => i !== gone)),
      }
      return [name, { ...one, ...more }]
    }),
  )
}

/** `at` is the path in the input, with numbers of rows; `path` is that of the form's words. */
function bound(
  b: Binding,
  field: Field,
  value: unknown,
  set: (value: unknown) => void,
  at: string,
  path: string,
  asked: boolean,
): Bound {
  const say = { locale: getLocale(), word: b.t.word }
  return {
    spec: field,
    id: [b.on, ...at.split('.')].join('-'),
    label: field.offScreen ? '' : labelOf(b.form, path, field, say),
    hint: hintOf(b.form, path, field, say),
    error: b.issue(at),
    value,
    set,
    isAsked: asked,
    options: field.offScreen
      ? []
      : (field.codes ?? []).map((value) => ({ value, label: codeWord(path, field, value, say) })),
    own: (word) => b.t.find(`${labelKey(b.form, wordPath(path, field))}.${word}`),
  }
}
