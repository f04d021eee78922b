import type { ReactNode, Ref } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'

const ICONS: Record<'info' | 'attention' | 'danger' | 'done', IconName> = {
  info: 'info-circle',
  attention: 'alert-circle',
  danger: 'alert-triangle',
  done: 'check',
}

/** A message that stays until its cause is gone. `live` when it appears while somebody works. */
export function Banner({
  kind = 'info',
  icon,
  live,
  action,
  ref,
  children,
}: {
  kind?: 'info' | 'attention' | 'danger' | 'done' | undefined
  icon?: IconName | undefined
  live?: boolean | undefined
  action?: ReactNode | undefined
  ref?: Ref<HTMLDivElement> | undefined
  children: ReactNode
}) {
  return (
    <div
      ref={ref}
      className={kind === 'info' ? 'banner' : `banner banner--${kind}`}
      role={live ? (kind === 'danger' ? 'alert' : 'status') : undefined}
    >
      <Icon name={icon ?? ICONS[kind]} />
      <div className="grow">{children}</div>
      {action}
    </div>
  )
}
