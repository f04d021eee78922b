import { shortDay } from '../../../app/web/client/days.ts'
import { ChartWithTable } from '../../../design/charts/chart-with-table.tsx'
import { FACES } from '../rules.ts'
import type { OfCase } from './api.ts'
import { Face } from './face.tsx'
import './kiosk.css'
import { t } from './words.ts'

const [HEIGHT, TOP, STEP, LEFT] = [196, 20, 36, 12]
const y = (face: number) => TOP + (5 - face) * STEP

/** How she felt, by the faces that she chose: a picture of days, and the same as a table. For her worker alone. */
export function Feelings({ of }: { of: OfCase['comforts'] }) {
  const days = of.map((f) => Date.parse(f.onDay) / 86_400_000)
  const [from, to] = [days[0] ?? 0, days.at(-1) ?? 0]
  const x = (day: number) => (to === from ? 55 : LEFT + ((96 - LEFT) * (day - from)) / (to - from))
  return (
    <ChartWithTable
      title={t('feelings.chart')}
      note={t('feelings.note')}
      say={`${t('feelings.chart')}: ${of.map((f) => `${shortDay(f.onDay)} ${t(`face.${f.face}`)}`).join(', ')}`}
      table={{
        head: [t('feelings.day'), t('feelings.face')],
        rows: of.map((f) => ({ key: f.onDay, cells: [shortDay(f.onDay), t(`face.${f.face}`)] })).toReversed(),
      }}
    >
      <svg aria-hidden="true" className="draw" height={HEIGHT}>
        {FACES.map((face) => (
          <g key={face}>
            <line className="k-rule" x1="40" x2="100%" y1={y(face)} y2={y(face)} />
            <Face of={face} x={0} y={y(face) - 14} size={28} />
          </g>
        ))}
        {of.slice(1).map((f, i) => (
          <line
            key={f.onDay}
            className="k-stroke"
            x1={`${x(days[i] ?? 0)}%`}
            y1={y(of[i]?.face ?? 3)}
            x2={`${x(days[i + 1] ?? 0)}%`}
            y2={y(f.face)}
          />
        ))}
        {of.map((f, i) => (
          <circle key={f.onDay} className="k-primary" cx={`${x(days[i] ?? 0)}%`} cy={y(f.face)} r="5" />
        ))}
      </svg>
    </ChartWithTable>
  )
}
