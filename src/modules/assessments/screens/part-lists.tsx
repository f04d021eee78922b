import { Button } from '../../../design/button.tsx'
import { FieldGroup } from '../../../design/field-group.tsx'
import { Field, type FieldsOf } from '../../../design/form-field.tsx'
import { IconButton } from '../../../design/icon-button.tsx'
import type { Lists } from '../forms/parts.ts'
import { t } from './words.ts'

type Bound = FieldsOf<Lists>

export function Informants({ of }: { of: Bound['informants'] }) {
  return (
    <FieldGroup legend={of.label} hint={of.hint}>
      <div className="stack stack-2">
        {of.rows.map((row, n) => (
          <div key={n} className="row">
            <Field of={row.relation} hideLabel className="grow" />
            <IconButton icon="trash" label={t('remove')} onClick={() => of.removeAt(n)} />
          </div>
        ))}
        <Add of={of} />
      </div>
    </FieldGroup>
  )
}

/** Order is rank: the first is the most urgent. Moved by buttons, so that every order has a form. */
export function Problems({ of }: { of: Bound['problems'] }) {
  const up = (n: number) =>
    of.set(of.value.map((one, i) => (i === n - 1 ? (of.value[n] ?? one) : i === n ? (of.value[n - 1] ?? one) : one)))
  return (
    <FieldGroup legend={of.label} hint={of.hint}>
      <ol className="stack stack-2">
        {of.rows.map((row, n) => (
          <li key={n} className="row row--top">
            <div className="grow">
              <Field of={row.statement} label={t('problem.nth', { n: n + 1 })} />
            </div>
            {n > 0 && <IconButton icon="arrow-up" label={t('problem.up')} onClick={() => up(n)} />}
            <IconButton icon="trash" label={t('remove')} onClick={() => of.removeAt(n)} />
          </li>
        ))}
      </ol>
      <Add of={of} />
    </FieldGroup>
  )
}

type Problem = { id?: string | undefined; statement?: string | undefined }

export function Needs({ of, problems }: { of: Bound['needs']; problems: readonly Problem[] }) {
  const options = problems.map(({ id = '', statement = '' }) => ({ value: id, label: statement }))
  return (
    <FieldGroup legend={of.label} hint={problems.length === 0 ? t('need.no_problem') : of.hint}>
      <div className="stack stack-3">
        {of.rows.map((row, n) => (
          <div key={n} className="row row--top row--wrap">
            <Field of={row.statement} className="grow" />
            <Field of={row.problemId} options={options} />
            <IconButton icon="trash" label={t('remove')} onClick={() => of.removeAt(n)} />
          </div>
        ))}
        <Add of={of} begin={{ problemId: options[0]?.value ?? '' }} />
      </div>
    </FieldGroup>
  )
}

type Rows<R> = { own: (word: string) => string | undefined; add: (row: Partial<R>) => void }

/** A new row has its own id from the beginning: others name it by that. */
function Add<R extends { id: string }>({ of, begin }: { of: Rows<R>; begin?: Partial<R> }) {
  return (
    <Button
      small
      icon="plus"
      onClick={() => of.add({ ...begin, id: crypto.randomUUID() } as Partial<R> /* a row has an id */)}
    >
      {of.own('add')}
    </Button>
  )
}
