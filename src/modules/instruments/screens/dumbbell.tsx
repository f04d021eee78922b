import { t } from './words.ts'

type Row = { key: string; label: string; min: number; max: number; first: number | null; last: number; word: string }

/** First to last by domain. Never red or green: the words beside it say what the change means. */
export function Dumbbell({ rows }: { rows: readonly Row[] }) {
  return (
    <div className="dumb">
      {rows.map((row) => {
        const x = (value: number) => `${((value - row.min) / Math.max(1, row.max - row.min)) * 100}%`
        const sentence =
          row.first === null
            ? t('results.now', { value: row.last, max: row.max })
            : t('results.from_to', { first: row.first, last: row.last })
        return (
          <div key={row.key} className="dumb__row">
            <span className="small">{row.label}</span>
            <svg role="img" aria-label={`${row.label}: ${sentence}`}>
              <line x1="0" x2="100%" y1="50%" y2="50%" />
              {row.first !== null && (
                <line className="dumb__way" x1={x(row.first)} x2={x(row.last)} y1="50%" y2="50%" />
              )}
              {row.first !== null && <circle cx={x(row.first)} cy="50%" r="6" />}
              <circle className="dumb__now" cx={x(row.last)} cy="50%" r="6" />
            </svg>
            <span className="small quiet">{row.word}</span>
          </div>
        )
      })}
    </div>
  )
}
