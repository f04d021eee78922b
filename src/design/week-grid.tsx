import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import './week-grid.css'

/** One thing that happens: what, by whom and where; `note` is what is unusual about it. */
export type WeekSlot = {
  key: string
  icon: IconName
  title: string
  lines: readonly string[]
  note?: string | undefined
  look?: 'moved' | 'clash' | undefined
  onOpen?: (() => void) | undefined
}
export type WeekDay = {
  key: string
  name: string
  date: string
  off?: string | undefined
  isToday?: boolean | undefined
}
/** Hours of the week: what begins then on each day, or a band for everybody. */
export type WeekRow = {
  key: string
  starts: string
  ends: string
  band?: { label: string; days: readonly string[] } | undefined
  at: (day: string) => readonly WeekSlot[]
}

export function Slot({ of }: { of: WeekSlot }) {
  const { icon, title, lines, note, look, onOpen } = of
  const className = look ? `slot slot--${look}` : 'slot'
  const inside = (
    <>
      <b className="slot__t">
        <Icon name={icon} small />
        {title}
      </b>
      {lines.map((line) => (
        <span key={line} className="slot__d">
          {line}
        </span>
      ))}
      {note && <span className="slot__n">{note}</span>}
    </>
  )
  return onOpen ? (
    <button type="button" className={className} onClick={onOpen}>
      {inside}
    </button>
  ) : (
    <div className={className}>{inside}</div>
  )
}

/** The week as a table: on wide screens and on paper. `free` makes an empty cell a way to put something there. */
export function WeekGrid({
  caption,
  corner,
  days,
  rows,
  free,
}: {
  caption: string
  corner: string
  days: readonly WeekDay[]
  rows: readonly WeekRow[]
  free?: { label: (day: WeekDay, row: WeekRow) => string; onFree: (day: string, starts: string) => void } | undefined
}) {
  return (
    // it scrolls sideways, so the keyboard reaches it
    <section className="week-box week-on-pc" aria-label={caption} tabIndex={0}>
      <table className="week">
        <caption className="sr">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">
              <span className="sr">{corner}</span>
            </th>
            {days.map((d) => (
              <th key={d.key} scope="col" className={d.isToday ? 'is-today' : undefined}>
                <b>{d.name}</b> {d.date}
                {d.off && <span className="week__hol">{d.off}</span>}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <Row key={row.key} row={row} days={days} free={free} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

type RowProps = {
  row: WeekRow
  days: readonly WeekDay[]
  free: Parameters<typeof WeekGrid>[0]['free']
}

function Row({ row, days, free }: RowProps) {
  const { band } = row
  const head = (
    <th scope="row">
      {row.starts}
      {!band && <span>{row.ends}</span>}
    </th>
  )
  if (band) {
    const isWhole = days.every((d) => band.days.includes(d.key))
    return (
      <tr className="week__band">
        {head}
        {isWhole ? (
          <td colSpan={days.length}>{band.label}</td>
        ) : (
          days.map((d) => <td key={d.key}>{band.days.includes(d.key) ? band.label : null}</td>)
        )}
      </tr>
    )
  }
  return (
    <tr>
      {head}
      {days.map((d) => {
        const slots = row.at(d.key)
        return (
          <td key={d.key} className={d.off && slots.length === 0 ? 'is-off' : undefined}>
            {slots.map((s) => (
              <Slot key={s.key} of={s} />
            ))}
            {slots.length === 0 && !d.off && free && (
              <button
                type="button"
                className="slot slot--free no-print"
                aria-label={free.label(d, row)}
                onClick={() => free.onFree(d.key, row.starts)}
              >
                <Icon name="plus" small />
              </button>
            )}
          </td>
        )
      })}
    </tr>
  )
}

/** The days of the week as buttons, and what the chosen one holds, in its order: the phone. */
export function DayAgenda({
  label,
  days,
  rows,
  day,
  onDay,
  empty,
}: {
  label: string
  days: readonly WeekDay[]
  rows: readonly WeekRow[]
  day: string
  onDay: (day: string) => void
  empty: ReactNode
}) {
  const chosen = days.find((d) => d.key === day)
  const there = rows.filter((row) => row.band?.days.includes(day) || row.at(day).length > 0)
  return (
    <div className="only-phone">
      <fieldset className="daybar">
        <legend className="sr">{label}</legend>
        {days.map((d) => (
          <button key={d.key} type="button" aria-pressed={d.key === day} onClick={() => onDay(d.key)}>
            {d.name}
            <b>{d.date.split(' ')[0]}</b>
            {d.off && <span className="sr">{d.off}</span>}
          </button>
        ))}
      </fieldset>
      {chosen?.off && <p className="week__hol">{chosen.off}</p>}
      {there.length === 0 ? (
        empty
      ) : (
        <ol className="ag card">
          {there.flatMap((row) =>
            row.band
              ? [
                  <li key={row.key} className="ag__band">
                    <p className="ag__time">{row.starts}</p>
                    <p>{row.band.label}</p>
                  </li>,
                ]
              : row.at(day).map((s) => (
                  <li key={s.key} className={s.look === 'clash' ? 'is-clash' : undefined}>
                    <p className="ag__time">
                      {row.starts}
                      <span>{row.ends}</span>
                    </p>
                    <Slot of={s} />
                  </li>
                )),
          )}
        </ol>
      )}
    </div>
  )
}
