import { type InputHTMLAttributes, type ReactNode, useState } from 'react'
import { Button } from './button.tsx'
import { Field, type FieldProps } from './field.tsx'
import { t } from './words.ts'

type Native = Omit<InputHTMLAttributes<HTMLInputElement>, 'onChange' | 'value' | 'className' | 'id' | 'prefix'>
type Props = FieldProps &
  Native & {
    value: string
    onChange: (value: string) => void
    /** digits and letters that are compared one by one: NIK, letter numbers */
    code?: boolean | undefined
    /** a fact about a person: nothing of it is offered again or sent to a spell checker */
    personal?: boolean | undefined
    width?: '2' | '4' | '6' | undefined
    /** a control beside the field */
    after?: ReactNode | undefined
  }

const PERSONAL = { autoComplete: 'off', spellCheck: false } as const

export function TextField(props: Props) {
  const {
    label,
    id,
    hint,
    error,
    optional,
    hideLabel,
    className,
    value,
    onChange,
    code,
    personal,
    width,
    after,
    ...rest
  } = props
  const look = ['input', code && 'code', width && `w-${width}`].filter(Boolean).join(' ')
  return (
    <Field {...{ label, id, hint, error, optional, hideLabel, className }}>
      {(wiring) => {
        const input = (
          <input
            {...(personal ? PERSONAL : {})}
            {...rest}
            {...wiring}
            className={look}
            value={value}
            onChange={(event) => onChange(event.target.value)}
          />
        )
        return after ? (
          <div className="with-button">
            {input}
            {after}
          </div>
        ) : (
          input
        )
      }}
    </Field>
  )
}

/** A passphrase or PIN: may be pasted, may be shown, is never changed by the keyboard (WCAG 3.3.8). */
export function SecretField(props: Omit<Props, 'type' | 'after' | 'code'>) {
  const [shown, setShown] = useState(false)
  return (
    <TextField
      autoCapitalize="none"
      spellCheck={false}
      {...props}
      type={shown ? 'text' : 'password'}
      after={
        <Button icon={shown ? 'eye-off' : 'eye'} aria-pressed={shown} onClick={() => setShown(!shown)}>
          {shown ? t('action.hide') : t('action.show')}
        </Button>
      }
    />
  )
}
