import type { ReactNode, TextareaHTMLAttributes } from 'react'
import { Field, FieldError, type FieldProps } from './field.tsx'
import { SaveState, type SaveStateProps } from './save-state.tsx'

type Native = Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'onChange' | 'value' | 'className' | 'id'>
type Props = FieldProps &
  Native & {
    value: string
    onChange: (value: string) => void
    /** where the text is by now, from `useDraft` */
    save?: SaveStateProps | undefined
  }

/** Longer text. Spell checkers that send words away stay off (security.md 3.12). */
export function TextArea(props: Props) {
  const { label, id, hint, error, optional, hideLabel, className, value, onChange, save, ...rest } = props
  return (
    <Field {...{ label, id, hint, error, optional, hideLabel, className }}>
      {(wiring) => (
        <>
          <textarea
            rows={4}
            autoComplete="off"
            spellCheck={false}
            {...rest}
            {...wiring}
            className="input"
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
          {save && <SaveState {...save} />}
        </>
      )}
    </Field>
  )
}

/** A note in parts: light headings inside one frame (design.md 6 "Session note"). */
export function Prompts({
  parts,
  children,
}: {
  parts: {
    id: string
    label: string
    value: string
    onChange: (value: string) => void
    rows?: number | undefined
    error?: string | undefined
  }[]
  children?: ReactNode | undefined
}) {
  return (
    <div className="prompts">
      {parts.flatMap((part) => [
        <label key={`${part.id}-label`} htmlFor={part.id}>
          {part.label}
        </label>,
        <textarea
          key={part.id}
          id={part.id}
          rows={part.rows ?? 2}
          autoComplete="off"
          spellCheck={false}
          aria-invalid={part.error ? true : undefined}
          aria-describedby={part.error && `${part.id}-error`}
          value={part.value}
          onChange={(event) => part.onChange(event.target.value)}
        />,
        part.error && (
          <FieldError key={`${part.id}-error`} id={`${part.id}-error`}>
            {part.error}
          </FieldError>
        ),
      ])}
      {children && <div className="prompts__foot">{children}</div>}
    </div>
  )
}
