import type { ReactNode } from 'react'
import { t } from './words.ts'

/** What will stand here, why it helps, one button. The songket strip belongs to it. */
export function EmptyState({
  title,
  children,
  action,
  page = false,
}: {
  title: string
  /** this state is the whole page: its title is the heading that the reader of a screen lands on */
  page?: boolean | undefined
  children?: ReactNode | undefined
  action?: ReactNode | undefined
}) {
  return (
    <div className="empty">
      {page ? (
        <>
          <h1 className="t-page" tabIndex={-1}>
            {title}
          </h1>
          {children && <p>{children}</p>}
        </>
      ) : (
        <p>
          <b>{title}</b> {children}
        </p>
      )}
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
