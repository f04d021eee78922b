import type { ReactNode } from 'react'
import { type MiniRows, MiniTable } from '../mini-table.tsx'
import { t } from '../words.ts'
import './charts.css'

type Props = {
  title: string
  /** span of days, unit, what is counted */
  note?: ReactNode | undefined
  /** the picture in one sentence, for those who hear the page */
  say: string
  /** the numbers of the picture */
  table: MiniRows
  /** the table stands open beside the picture */
  open?: boolean | undefined
  /** what the marks mean */
  legend?: ReactNode | undefined
  className?: string | undefined
  children: ReactNode
}

/** Every picture of numbers: its name, the drawing, its marks in words, and the same as a table. Nothing in it can be pressed. */
export function ChartWithTable({ title, note, say, table, open, legend, className, children }: Props) {
  return (
    <figure className={['chart', className].filter(Boolean).join(' ')}>
      <figcaption className="chart__head">
        <span className="chart__title">{title}</span>
        {note && <span className="small quiet">{note}</span>}
      </figcaption>
      <div role="img" aria-label={say}>
        {children}
      </div>
      {legend}
      <details className="chart__table" open={open}>
        <summary>
          {t('chart.table')}
          <span className="sr">: {title}</span>
        </summary>
        <MiniTable title={title} {...table} />
      </details>
    </figure>
  )
}

/** What the marks of a picture mean: each is drawn again beside its word. */
export function ChartKey({ of }: { of: readonly { key: string; mark: ReactNode; word: string }[] }) {
  return (
    <ul className="chart__key" aria-label={t('chart.key')}>
      {of.map(({ key, mark, word }) => (
        <li key={key}>
          <svg width="16" height="16" aria-hidden="true">
            {mark}
          </svg>
          {word}
        </li>
      ))}
    </ul>
  )
}
