import type { ButtonHTMLAttributes } from 'react'
import { type ButtonLook, lookOf } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Props = Omit<ButtonHTMLAttributes<HTMLButtonElement>, 'className' | 'children'> &
  Omit<ButtonLook, 'icon' | 'wide'> & { icon: IconName; label: string }

/** A button with a drawing only; `label` is its name for everybody who does not see the drawing. */
export function IconButton({ kind, small, className, icon, label, ...rest }: Props) {
  return (
    <button
      type="button"
      title={label}
      {...rest}
      className={lookOf({ kind, small, className }, 'btn--icon')}
      aria-label={label}
    >
      <Icon name={icon} />
    </button>
  )
}
