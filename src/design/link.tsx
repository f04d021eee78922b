import type { AnchorHTMLAttributes, ReactNode } from 'react'
import { type ButtonLook, lookOf } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & { href: string; children: ReactNode }

/** A place to go. The shell turns every plain link of this origin into a step without a page load. */
export function Link({ className, children, ...rest }: Anchor & { className?: string | undefined }) {
  return (
    <a {...rest} className={className}>
      {children}
    </a>
  )
}

/** A link that looks like a button: going somewhere is a link, doing something is a Button. */
export function LinkButton({ kind, small, wide, icon, className, children, ...rest }: Anchor & ButtonLook) {
  return (
    <a {...rest} className={lookOf({ kind, small, wide, className })}>
      {icon && <Icon name={icon} />}
      {children}
    </a>
  )
}

/** A link with a drawing only. */
export function LinkIcon({
  kind,
  small,
  icon,
  label,
  className,
  href,
}: Omit<ButtonLook, 'icon' | 'wide'> & {
  icon: IconName
  label: string
  href: string
}) {
  return (
    <a href={href} className={lookOf({ kind, small, className }, 'btn--icon')} aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  )
}
