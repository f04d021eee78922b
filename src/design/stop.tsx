import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'

export type StopLine = { text: string; hint?: string | undefined }

/** A danger stops what was being done: what is the matter, three lines of what to do now, and nothing else to press before. */
export function Stop({
  top,
  title,
  why,
  lines,
  aside,
  bar,
  children,
}: {
  top?: ReactNode
  title: string
  why: ReactNode
  lines: readonly StopLine[]
  aside?: ReactNode
  bar: ReactNode
  children?: ReactNode
}) {
  return (
    <div className="stop">
      {top && <div className="stop__top small quiet">{top}</div>}
      <div className="stop__in">
        <section aria-labelledby="h-stop">
          <h1 id="h-stop" tabIndex={-1}>
            <Icon name="hand-stop" />
            <span>{title}</span>
          </h1>
          <div role="alert">
            <p className="stop__why">{why}</p>
            <ol className="stop__now">
              {lines.map((line) => (
                <li key={line.text}>
                  <span>
                    <b>{line.text}</b>
                    {line.hint && <small>{line.hint}</small>}
                  </span>
                </li>
              ))}
            </ol>
          </div>
          {children}
        </section>
        {aside}
      </div>
      <div className="stop__bar">{bar}</div>
    </div>
  )
}
