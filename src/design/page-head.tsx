import type { ReactNode } from 'react'

/** The name of the page: one h1, which takes the focus after navigation; the main button stands at its end. */
export function PageHead({
  title,
  before,
  note,
  actions,
  className,
}: {
  title: ReactNode
  /** read with the title, not seen: "Catat sesi untuk" */
  before?: string | undefined
  /** one quiet line under it */
  note?: ReactNode | undefined
  actions?: ReactNode | undefined
  className?: string | undefined
}) {
  return (
    <header className={className ? `page-head ${className}` : 'page-head'}>
      <div>
        <h1 tabIndex={-1}>
          {before && <span className="sr">{before} </span>}
          {title}
        </h1>
        {note && <p className="quiet">{note}</p>}
      </div>
      {actions && <div className="push">{actions}</div>}
    </header>
  )
}
