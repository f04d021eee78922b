import { bindFields } from '../../../app/web/client/bound-fields.ts'
import { wordsOf } from '../../../app/web/client/say.ts'
import { type Bound, Field } from '../../../design/form-field.tsx'
import type { Spec } from '../../../kernel/form.ts'
import { type Asks, paperForm } from '../papers/naskah/fields.ts'
import type { Fields, Prepared } from './api.ts'
import { t } from './words.ts'

type Props = {
  made: Pick<Prepared, 'asks' | 'values' | 'missing'>
  fields: Fields
  /** only what somebody has typed is kept: a fact that changes later is not written over */
  set: (change: Fields) => void
}

/** What the paper asks, with what it holds already; which questions these are, the server says. */
export function Questions({ made, fields, set }: Props) {
  const { values, missing } = made
  const asks = made.asks as Asks // questions of a maker, as data
  const issue = (path: string) => {
    const wrong = missing.find((m) => m.problem && (m.field === path || m.field.startsWith(`${path}.`)))
    return wrong?.problem && t.code('missing', wrong.problem)
  }
  const now = { ...values, ...typedIn(fields) }
  const bound = bindFields({ form: paperForm(asks), on: 'isi', t: wordsOf(t), issue }, now, (update) => {
    const next = update(now) as typeof now // one of its texts has changed
    set(Object.fromEntries(Object.entries(next).filter(([path, text]) => text !== now[path])))
  })
  return Object.values(bound).map((one) => <Field key={one.id} of={grown(one)} as="list" hint={hintOf(one.spec)} />)
}

const typedIn = (fields: Fields): Record<string, string> =>
  Object.fromEntries(
    Object.entries(fields).map(([path, text]) => [path, typeof text === 'string' ? text : text.join('\n')]),
  )

/** A list is seen whole as far as eight lines go. */
function grown(one: Bound): Bound {
  const held = String(one.value).split('\n').length
  return one.spec.kind === 'lines' ? { ...one, spec: { ...one.spec, rows: Math.min(8, Math.max(2, held + 1)) } } : one
}

function hintOf({ kind, fields }: Spec): string | undefined {
  if (kind === 'time') return t('new.hour_hint')
  if (kind !== 'lines') return undefined
  return fields ? t('new.pairs_hint') : t('new.lines_hint')
}
