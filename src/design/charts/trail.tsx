import './charts.css'

const [WIDTH, HEIGHT, EDGE] = [96, 24, 4]

/** Some months as one line beside their last number; a month without a number is a gap. `say` names them all. */
export function Trail({ values, say }: { values: readonly (number | null)[]; say: string }) {
  const known = values.filter((v) => v !== null)
  if (known.length === 0) return <span className="sr">{say}</span>
  const [low, high] = [Math.min(...known), Math.max(...known)]
  const x = (i: number) => EDGE + (i * (WIDTH - 2 * EDGE)) / Math.max(1, values.length - 1)
  const y = (v: number) =>
    high === low ? HEIGHT / 2 : HEIGHT - EDGE - ((v - low) * (HEIGHT - 2 * EDGE)) / (high - low)
  const last = values.findLastIndex((v) => v !== null)
  return (
    <svg role="img" aria-label={say} width={WIDTH} height={HEIGHT} className="trail">
      {values.map((v, i) => {
        const before = values[i - 1]
        if (v === null || before === null || before === undefined) return null
        return <line key={`${x(i)}`} className="k-stroke" x1={x(i - 1)} y1={y(before)} x2={x(i)} y2={y(v)} />
      })}
      {values.map((v, i) =>
        v === null ? null : (
          <circle key={`${x(i)}`} className="k-primary" cx={x(i)} cy={y(v)} r={i === last ? 3.5 : 1.5} />
        ),
      )}
    </svg>
  )
}
