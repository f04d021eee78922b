import { type ReactNode, useId } from 'react'
import { Link } from './link.tsx'

/** A titled part of a page: the title stands above its card with the count in grey beside it. */
export function Section({
  title,
  count,
  more,
  hideTitle,
  className,
  children,
}: {
  title: string
  count?: ReactNode | undefined
  /** the way to all of them */
  more?: { href: string; label: string } | undefined
  hideTitle?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}) {
  const id = useId()
  return (
    <section aria-labelledby={id} className={className}>
      <div className={hideTitle ? 'sr' : 'section-title'}>
        <h2 id={id}>
          {title}
          {count !== undefined && <span className="count"> {count}</span>}
        </h2>
        {more && (
          <Link className="push small" href={more.href}>
            {more.label}
          </Link>
        )}
      </div>
      {children}
    </section>
  )
}

/** White paper with a fine line. `body` gives it the usual inside space. */
export function Card({
  body,
  className,
  children,
}: {
  body?: boolean | undefined
  className?: string | undefined
  children: ReactNode
}) {
  return (
    <div className={['card', className].filter(Boolean).join(' ')}>
      {body ? <div className="card__body">{children}</div> : children}
    </div>
  )
}

/** A card with its own title, and beside it what is said of the whole. */
export function Panel({ title, note, children }: { title: string; note?: ReactNode | undefined; children: ReactNode }) {
  const id = useId()
  return (
    <section className="card" aria-labelledby={id}>
      <div className="card__head">
        <h2 id={id}>{title}</h2>
        {note && <span className="push small quiet">{note}</span>}
      </div>
      {children}
    </section>
  )
}

/** Her words: bold, in quotation marks. Nobody else's words are set like this. */
export function Quote({ children, small }: { children: ReactNode; small?: boolean | undefined }) {
  return <p className={small ? 'quote quote--small' : 'quote'}>{children}</p>
}

/** The strip at the end of a long form that carries its one main action. */
export function Actions({ children, className }: { children: ReactNode; className?: string | undefined }) {
  return <div className={['actions', className].filter(Boolean).join(' ')}>{children}</div>
}
