import type { ReactNode } from 'react'
import { t } from './words.ts'

/** What will stand here, why it helps, one button. The songket strip belongs to it. */
export function EmptyState({
  title,
  children,
  action,
}: {
  title: string
  children?: ReactNode | undefined
  action?: ReactNode | undefined
}) {
  return (
    <div className="empty">
      <p>
        <b>{title}</b> {children}
      </p>
      {action}
    </div>
  )
}

/** The shape of what is coming, shown after 300 ms; it stands still under reduced motion. */
export function Skeleton({ label, lines = 3 }: { label?: string | undefined; lines?: number | undefined }) {
  return (
    <div className="skeleton" role="status" aria-label={label ?? t('loading')}>
      {Array.from({ length: lines }, (_, line) => (
        <i key={line} />
      ))}
    </div>
  )
}
