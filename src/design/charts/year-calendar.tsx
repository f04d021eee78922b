import { type KeyboardEvent, useRef, useState } from 'react'
import { ChartKey } from './chart-with-table.tsx'
import './charts.css'
import './year-calendar.css'

export type YearLook = 'full' | 'half' | 'edge'
/** What stands on a day: how it is drawn, and in words. */
export type YearMark = { look: YearLook; say: string }

type Props = {
  label: string
  year: number
  /** twelve names, and seven short ones from Monday */
  months: readonly string[]
  weekdays: readonly string[]
  marks: ReadonlyMap<string, YearMark>
  today?: string | undefined
  /** a day in words, as it is read aloud */
  dayWord: (on: string) => string
  legend: readonly { look: YearLook; word: string }[]
  /** without it the days are there to be seen */
  onPick?: ((on: string) => void) | undefined
}

/** Twelve months with their marked days. One stop of the tab key; arrows go from day to day. The table of the same days stands beside it. */
export function YearCalendar(props: Props) {
  const { label, year, months, today, onPick, legend } = props
  const box = useRef<HTMLElement>(null)
  const [at, setAt] = useState(today?.startsWith(String(year)) ? today : `${year}-01-01`)
  const stop = at.startsWith(String(year)) ? at : `${year}-01-01`
  const move = (event: KeyboardEvent) => {
    const step = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }[event.key]
    if (step === undefined || !onPick) return
    event.preventDefault()
    // from where the focus is: a press of the mouse may have brought it elsewhere
    const from = event.target instanceof HTMLElement ? event.target.dataset['day'] : undefined
    const next = later(from ?? stop, step)
    if (!next.startsWith(String(year))) return
    setAt(next)
    box.current?.querySelector<HTMLElement>(`[data-day="${next}"]`)?.focus()
  }
  return (
    <section ref={box} aria-label={label} onKeyDown={move}>
      <div className="year__months">
        {months.map((name, month) => (
          <Month key={name} {...props} name={name} month={month} stop={stop} />
        ))}
      </div>
      <ChartKey of={legend.map(({ look, word }) => ({ key: look, word, mark: MARKS[look] }))} />
    </section>
  )
}

function Month({ name, month, year, weekdays, stop, ...props }: Props & { name: string; month: number; stop: string }) {
  return (
    <table className="year__month">
      <caption>{name}</caption>
      <thead>
        <tr>
          {weekdays.map((word) => (
            <th key={word} scope="col">
              {word}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {weeksOf(year, month).map((week) => (
          <tr key={week.findLast((on) => on !== null)}>
            {week.map((on, i) => (on ? <Day key={on} on={on} stop={stop} {...props} /> : <td key={i} />))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Day({
  on,
  stop,
  marks,
  today,
  dayWord,
  onPick,
}: Pick<Props, 'marks' | 'today' | 'dayWord' | 'onPick'> & { on: string; stop: string }) {
  const mark = marks.get(on)
  const said = [dayWord(on), mark?.say].filter(Boolean).join(': ')
  const look = ['year__day', mark && `year__day--${mark.look}`, on === today && 'year__day--today']
    .filter(Boolean)
    .join(' ')
  const number = Number(on.slice(8))
  return (
    <td>
      {onPick ? (
        <button
          type="button"
          className={look}
          data-day={on}
          tabIndex={on === stop ? 0 : -1}
          title={mark?.say}
          aria-label={said}
          aria-current={on === today ? 'date' : undefined}
          onClick={() => onPick(on)}
        >
          {number}
        </button>
      ) : (
        <span className={look} title={mark?.say}>
          {number}
          {mark && <span className="sr">: {mark.say}</span>}
        </span>
      )}
    </td>
  )
}

const MARKS = {
  full: <rect className="k-primary" width="16" height="16" rx="3" />,
  half: <rect className="k-paper" x="1" y="1" width="14" height="14" rx="3" />,
  edge: <rect className="k-span" x="1" y="1" width="14" height="14" rx="3" />,
} as const

const DAY_MS = 86_400_000
const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10)
/** Days of the calendar, without an hour: the zone of the browser does not come into it. */
const later = (on: string, days: number) => iso(Date.parse(`${on}T00:00:00Z`) + days * DAY_MS)

/** The weeks of a month from Monday, with nothing where its first and last week belong to another. */
export function weeksOf(year: number, month: number): (string | null)[][] {
  const first = Date.UTC(year, month, 1)
  const days = new Date(Date.UTC(year, month + 1, 0)).getUTCDate()
  const before = (new Date(first).getUTCDay() + 6) % 7
  const cells = Array.from({ length: Math.ceil((before + days) / 7) * 7 }, (_, i) =>
    i < before || i >= before + days ? null : iso(first + (i - before) * DAY_MS),
  )
  return Array.from({ length: cells.length / 7 }, (_, week) => cells.slice(week * 7, week * 7 + 7))
}
