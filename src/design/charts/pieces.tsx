import type { MiniRows } from '../mini-table.tsx'
import { ChartWithTable } from './chart-with-table.tsx'
import { useHatch } from './hatch.tsx'

type Props = {
  title: string
  note?: string | undefined
  /** the picture in one sentence */
  say: string
  table: MiniRows
  /** so many are drawn, the first of them hatched */
  of: number
  first: number
}

const [SIZE, GAP, A_ROW] = [18, 4, 20]

/** Things that are counted one by one: the first pay for something, the others are hers. */
export function Pieces({ title, note, say, table, of, first }: Props) {
  const hatch = useHatch()
  const rows = Math.ceil(of / A_ROW)
  return (
    <ChartWithTable {...{ title, note, say, table }}>
      <svg aria-hidden="true" className="draw pieces" viewBox={`0 0 ${A_ROW * (SIZE + GAP)} ${rows * (SIZE + GAP)}`}>
        {hatch.defs}
        {Array.from({ length: of }, (_, i) => (
          <rect
            key={i}
            className={i < first ? 'k-half' : 'k-primary'}
            {...(i < first && { fill: hatch.fill })}
            x={(i % A_ROW) * (SIZE + GAP) + 1}
            y={Math.floor(i / A_ROW) * (SIZE + GAP) + 1}
            width={SIZE}
            height={SIZE}
            rx="3"
          />
        ))}
      </svg>
    </ChartWithTable>
  )
}
