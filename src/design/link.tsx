import { type AnchorHTMLAttributes, type ReactNode, use } from 'react'
import { type ButtonLook, lookOf } from './button.tsx'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { MayGo } from './may-go.ts'

type Anchor = Omit<AnchorHTMLAttributes<HTMLAnchorElement>, 'className'> & { href: string; children: ReactNode }

/**
 * A place to go. The shell turns every plain link of this origin into a step without a page load. For whoever may not go there
 * it is what it says, and no link.
 */
export function Link({ className, children, ...rest }: Anchor & { className?: string | undefined }) {
  if (!use(MayGo)(rest.href)) return <span className={className}>{children}</span>
  return (
    <a {...rest} className={className}>
      {children}
    </a>
  )
}

/** A link that looks like a button: going somewhere is a link, doing something is a Button. It is there for whoever may go. */
export function LinkButton({ kind, small, wide, icon, className, children, ...rest }: Anchor & ButtonLook) {
  if (!use(MayGo)(rest.href)) return null
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
  if (!use(MayGo)(href)) return null
  return (
    <a href={href} className={lookOf({ kind, small, className }, 'btn--icon')} aria-label={label} title={label}>
      <Icon name={icon} />
    </a>
  )
}
