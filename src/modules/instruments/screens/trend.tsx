import { shortDayYear } from '../../../app/web/client/days.ts'
import type { Result } from './api.ts'
import { t } from './words.ts'

type Line = Result['trend'][number]

/** One score over time. A change of version is a gap, never a line across; a sheet without a total leaves its day empty. */
export function Trend({ label, trend }: { label: string; trend: Line }) {
  const points = trend.segments.flatMap((s) => s.points)
  const values = points.flatMap((p) => (p.value === null ? [] : [p.value]))
  if (values.length < 3) return null
  const days = points.map((p) => Date.parse(p.on))
  const [from, to] = [Math.min(...days), Math.max(...days)]
  const [low, high] = [Math.min(...values), Math.max(...values)]
  const x = (on: string) => 6 + ((Date.parse(on) - from) / Math.max(1, to - from)) * 288
  const y = (value: number) => 54 - ((value - low) / Math.max(1, high - low)) * 44
  return (
    <figure className="trend">
      <figcaption className="small">{label}</figcaption>
      <svg
        viewBox="0 0 300 64"
        role="img"
        aria-label={`${label}: ${points.map((p) => `${shortDayYear(p.on)} ${p.value ?? '–'}`).join(', ')}`}
      >
        {trend.segments.map((s) => {
          const seen = s.points.flatMap((p) => (p.value === null ? [] : [{ on: p.on, value: p.value }]))
          return (
            <g key={`${s.version}-${s.points[0]?.on ?? ''}`}>
              <polyline points={seen.map((p) => `${x(p.on)},${y(p.value)}`).join(' ')} />
              {seen.map((p) => (
                <circle key={p.on} cx={x(p.on)} cy={y(p.value)} r="4" />
              ))}
            </g>
          )
        })}
      </svg>
      {trend.segments.length > 1 && <p className="small quiet">{t('results.break')}</p>}
    </figure>
  )
}
