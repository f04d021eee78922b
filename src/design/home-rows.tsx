import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import { Link } from './link.tsx'

/** A number that opens its rows where it stands (design.md 5.10); without rows of its own it leads to their page. */
export function Figure({
  n,
  word,
  href,
  children,
}: {
  n: number
  word: ReactNode
  href?: string | undefined
  children?: ReactNode | undefined
}) {
  const inside = (
    <>
      <span className="fig__n">{n}</span>
      <span>{word}</span>
      <Icon name="chevron-right" />
    </>
  )
  if (children === undefined || n === 0)
    return href === undefined || n === 0 ? (
      <p className="fig fig__row fig--none">
        <span className="fig__n">{n}</span>
        <span>{word}</span>
      </p>
    ) : (
      <Link className="fig fig__row" href={href}>
        {inside}
      </Link>
    )
  return (
    <details className="fig">
      <summary className="fig__row">{inside}</summary>
      <ul className="fig__rows">{children}</ul>
    </details>
  )
}

export const Figures = ({ children }: { children: ReactNode }) => <div className="figs">{children}</div>

/** One row below a figure: whom it is about, and a word. */
export const FigureRow = ({ href, word, children }: { href: string; word?: ReactNode; children: ReactNode }) => (
  <li>
    <Link href={href}>{children}</Link>
    {word && <span className="quiet">{word}</span>}
  </li>
)

export const Calm = ({ children }: { children: ReactNode }) => <ul className="calm">{children}</ul>

/** A line of a home: what it is, what is known of it, and at most one thing to do. */
export const CalmRow = ({
  title,
  note,
  children,
}: {
  title: ReactNode
  note?: ReactNode
  children?: ReactNode | undefined
}) => (
  <li>
    <div>
      <b>{title}</b>
      {note && <small>{note}</small>}
    </div>
    {children}
  </li>
)

/** What is to be done now, above everything else of its page. */
export const NowBox = ({ title, note, children }: { title: ReactNode; note?: ReactNode; children?: ReactNode }) => (
  <section className="nowbox" aria-label={typeof title === 'string' ? title : undefined}>
    <div>
      <h2>{title}</h2>
      {note && <p className="nowbox__say">{note}</p>}
    </div>
    {children}
  </section>
)
