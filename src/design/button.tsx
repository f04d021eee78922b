import type { ButtonHTMLAttributes, MouseEvent, ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

export type ButtonLook = {
  /** one `primary` per working area; without a kind the button is outlined */
  kind?: 'primary' | 'tint' | 'plain' | 'danger' | undefined
  /** inside a row or a card head */
  small?: boolean | undefined
  wide?: boolean | undefined
  icon?: IconName | undefined
  className?: string | undefined
}

export const lookOf = (look: ButtonLook, extra = '') =>
  ['btn', look.kind && `btn--${look.kind}`, look.small && 'btn--small', look.wide && 'btn--wide', extra, look.className]
    .filter(Boolean)
    .join(' ')

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className'> &
  ButtonLook & {
    /** the command is on its way: pale, keeps the focus, a second press does nothing */
    busy?: boolean | undefined
    /** the word while it runs, for example "Menyimpan…" */
    busyWord?: string | undefined
    /** shortcut shown on wide screens; the screen binds it */
    keys?: string | undefined
    children: ReactNode
    ref?: Ref<HTMLButtonElement> | undefined
  }

/** A verb. Without `type="submit"` it never sends a form. */
export function Button({
  kind,
  small,
  wide,
  icon,
  className,
  busy,
  busyWord,
  keys,
  children,
  onClick,
  ...rest
}: Props) {
  const press = (event: MouseEvent<HTMLButtonElement>) => {
    if (busy) event.preventDefault()
    else onClick?.(event)
  }
  return (
    <button
      type="button"
      {...rest}
      className={lookOf({ kind, small, wide, className })}
      aria-busy={busy || undefined}
      aria-disabled={busy || undefined}
      onClick={press}
    >
      {icon && <Icon name={icon} />}
      {busy && busyWord ? busyWord : children}
      {keys && (
        <span className={kind === 'primary' ? 'key key--on only-pc' : 'key only-pc'} aria-hidden="true">
          {keys}
        </span>
      )}
    </button>
  )
}
