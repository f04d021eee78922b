import type { ReactNode } from 'react'
import type { DraftFields, Fields as FormFields, Spec } from '../kernel/form.ts'
import { Button } from './button.tsx'
import { Checkbox, CheckboxGroup } from './checkbox.tsx'
import { Chips, Segmented } from './choices.tsx'
import { DayField } from './day-field.tsx'
import { FieldGroup } from './field-group.tsx'
import { IconButton } from './icon-button.tsx'
import { RadioCards } from './radio-cards.tsx'
import type { SaveStateProps } from './save-state.tsx'
import { Select } from './select.tsx'
import { Prompts, TextArea } from './text-area.tsx'
import { TextField } from './text-field.tsx'
import { t } from './words.ts'

type Choice<V extends string = string> = { value: V; label: string; note?: string }

/** One question in hand: what it says, what stands in it, and how it changes. Made by `useForm`. */
export type Bound<V = unknown> = {
  spec: Spec
  id: string
  label: string
  hint: string | undefined
  error: string | undefined
  value: V
  set(value: V): void
  /** a condition of the form hides it */
  isAsked: boolean
  options: readonly Choice<V extends string ? V : string>[]
  /** a word of its own under `forms.<form>.<field>.`: `add` and `remove` of rows, another `yes` and `no` */
  own(word: string): string | undefined
}
export type BoundRows<F extends FormFields> = Bound<DraftFields<F>[]> & {
  rows: FieldsOf<F>[]
  /** a new row at the end, with what it begins with beside what the form says */
  add(row?: Partial<DraftFields<F>>): void
  removeAt(at: number): void
}

/** The questions of a form by name, as far down as it goes: `f.mediation.agreement`, `f.mediation.parties.rows`. */
export type FieldsOf<F extends FormFields> = {
  [K in keyof F]: F[K] extends { fields: infer S extends FormFields }
    ? DraftFields<F>[K] extends readonly unknown[]
      ? BoundRows<S>
      : FieldsOf<S>
    : Bound<DraftFields<F>[K]>
}

export type Look = {
  /** how choices are drawn; up to five are seen at once, more are a list */
  as?: 'pills' | 'list' | 'cards' | undefined
  /** many names, seldom asked for: behind one touch (`Chips`) */
  folded?: boolean | undefined
  /** what may be chosen, when only the screen knows it: people, beds; also fewer than all codes */
  options?: readonly Choice[] | undefined
  placeholder?: string | undefined
  /** said otherwise than by the words of the form: with her name in it, with a number */
  label?: string | undefined
  hint?: ReactNode | undefined
  hideLabel?: boolean | undefined
  className?: string | undefined
  disabled?: boolean | undefined
  /** said otherwise than the form does, where a command decides whether it is needed */
  optional?: boolean | undefined
  width?: '2' | '4' | '6' | undefined
  code?: boolean | undefined
  save?: SaveStateProps | undefined
}
type Props = { of: Bound } & Look

const textOf = (v: unknown): string => (typeof v === 'string' ? v : '')
const codesOf = (v: unknown): string[] => (Array.isArray(v) ? v.map(String) : [])

/** One question, drawn by its kind: label, hint, error, control. Nothing while its condition hides it. */
export function Field(props: Props) {
  const { of, ...look } = props
  if (!of.isAsked) return null
  if (!of.spec.mayDecline) return <Drawn {...props} />
  const declined = of.value === null
  return (
    <>
      <Drawn of={of} {...look} placeholder={declined ? t('form.declined') : look.placeholder} />
      {(declined || of.value === '') && (
        <Checkbox label={t('form.declined')} checked={declined} onChange={(on) => of.set(on ? null : '')} />
      )}
    </>
  )
}

function Drawn({ of, as, folded, options = of.options, save, placeholder, width, code, disabled, ...look }: Props) {
  const { spec, id, error, set } = of
  const label = look.label ?? of.label
  const hint = look.hint ?? of.hint
  const optional = look.optional ?? (spec.optional && spec.start === undefined)
  const field = { label, id, hint, error, optional, hideLabel: look.hideLabel, className: look.className }
  const { label: legend, hideLabel: hideLegend, ...rest } = field
  const group = { ...rest, legend, hideLegend }
  const value = textOf(of.value)
  switch (spec.kind) {
    case 'lines':
      if (spec.inOneLine) return <TextField {...field} value={value} onChange={set} personal />
      return <TextArea {...field} rows={spec.rows} value={value} onChange={set} save={save} />
    case 'text':
      return <TextArea {...field} {...{ value, placeholder, save }} rows={spec.rows} onChange={set} />
    case 'day':
      return <DayField {...group} day={value} onChange={set} />
    case 'yesNo':
      return (
        <Segmented
          {...group}
          name={id}
          value={of.value === null ? null : of.value ? 'yes' : 'no'}
          onChange={(chosen) => set(chosen === 'yes')}
          options={(['yes', 'no'] as const).map((one) => ({ value: one, label: of.own(one) ?? t(`form.${one}`) }))}
        />
      )
    case 'tick':
      return (
        <Checkbox id={id} label={label} note={hint} checked={of.value === true} onChange={set} disabled={disabled} />
      )
    case 'choices':
    case 'ids': {
      const many = { ...group, options, value: codesOf(of.value), onChange: set }
      return as === 'pills' ? <Chips {...many} folded={folded} /> : <CheckboxGroup {...many} />
    }
    case 'choice':
    case 'id': {
      if (as === 'cards') return <RadioCards {...group} name={id} value={value} onChange={set} options={options} />
      if (as === 'pills' || (spec.kind === 'choice' && as === undefined && options.length <= 5))
        return <Segmented {...group} name={id} value={value} onChange={set} options={options} />
      const empty = placeholder ?? (spec.start === undefined ? t('form.choose') : undefined)
      return <Select {...field} {...{ value, options, disabled }} onChange={set} placeholder={empty} />
    }
    case 'many':
      return <Rows of={of as BoundRows<FormFields>} {...group} /* the binding gives rows to this kind */ />
    case 'part':
      return null // drawn question by question
    default: {
      if (as === 'pills') {
        const few = options.length > 0 ? options : numbersOf(spec)
        return <Segmented {...group} name={id} value={value} onChange={set} options={few} />
      }
      const wide = width ?? (spec.kind === 'rupiah' ? '6' : spec.kind === 'line' ? undefined : '4')
      const mode = spec.digits || spec.kind !== 'line' ? 'numeric' : undefined
      const text = { value, code, readOnly: disabled, width: wide }
      return <TextField {...field} {...text} onChange={set} personal inputMode={mode} />
    }
  }
}

/** Every number that may be chosen, where they are few: stars, months. */
const numbersOf = ({ min = 0, max = 0 }: Spec): Choice[] =>
  Array.from({ length: max - min + 1 }, (_, at) => ({ value: String(min + at), label: String(min + at) }))

/** Questions as light headings inside one frame: a note that is written in one go. */
export function FieldPrompts({ of, children }: { of: readonly Bound<string>[]; children?: ReactNode }) {
  const parts = of.map(({ set, spec, ...part }) => ({ ...part, onChange: set, rows: spec.rows }))
  return <Prompts parts={parts}>{children}</Prompts>
}

/** Rows of a repeated group, each with its questions in the order of the form. */
function Rows({ of, ...group }: { of: BoundRows<FormFields>; legend: ReactNode; id: string }) {
  const fewest = of.spec.min ?? 0
  return (
    <FieldGroup {...group}>
      <div className="stack">
        {of.rows.map((row, at) => (
          <div key={at} className="row row--top row--wrap">
            <Fields of={row} />
            {of.rows.length > fewest && (
              <IconButton
                icon="x"
                kind="plain"
                label={of.own('remove') ?? t('action.remove', { name: String(at + 1) })}
                onClick={() => of.removeAt(at)}
              />
            )}
          </div>
        ))}
        <p>
          <Button small icon="plus" onClick={() => of.add()}>
            {of.own('add') ?? t('form.add')}
          </Button>
        </p>
      </div>
    </FieldGroup>
  )
}

const isBound = (one: object): one is Bound => 'spec' in one

/** How some questions are drawn where the others are drawn as their kind is. */
export type Looks<F extends FormFields> = { [K in keyof F]?: Look }
type AllProps<F extends FormFields> = {
  of: FieldsOf<F>
  look?: Looks<F> | undefined
  save?: SaveStateProps | undefined
}

/** Every question of a form or a part in its order: for a plain dialog. A screen that is worked in lays them out by hand. */
export function Fields<F extends FormFields>({ of, look, save }: AllProps<F>) {
  return Object.entries<object>(of).map(([name, one]) => {
    if (!isBound(one))
      return <Fields key={name} of={one as FieldsOf<FormFields>} save={save} /> /* a part: its questions by name */
    return one.spec.offScreen ? null : <Field key={name} of={one} save={save} {...look?.[name]} />
  })
}
