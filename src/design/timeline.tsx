import type { ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { type MiniRows, MiniTable } from './mini-table.tsx'
import './timeline.css'

export type TimelineRow = {
  id: string
  /** "Sen 6 Apr" */
  day: string
  /** "09.10"; empty where only the day is known */
  time: string
  icon: IconName
  title: string
  /** who */
  by?: string | undefined
  text?: string | undefined
  /** when it was written down, where that was later: "dicatat Rab 8 Apr" */
  late?: string | undefined
  /** mark = a stage or a decision, alert = incident, closed = the row stays, its content does not */
  kind?: 'mark' | 'alert' | 'closed' | undefined
  /** what led to it, one sentence each */
  steps?: readonly string[] | undefined
}

export type TimelineWeek = {
  id: string
  label: string
  /** what happens every week, counted; its rows open in place */
  routine?: (MiniRows & { say: string }) | undefined
  rows: readonly TimelineRow[]
}

/** Everything that happened, newest first, by weeks: one line for one thing, opened in place. Nothing disappears. */
export function Timeline({ weeks }: { weeks: readonly TimelineWeek[] }) {
  return (
    <div className="tl">
      {weeks.map((week) => (
        <section key={week.id}>
          <WeekHead {...week} />
          {week.rows.length > 0 && (
            <ol>
              {week.rows.map((row) => (
                <li key={row.id}>
                  <Row {...row} />
                </li>
              ))}
            </ol>
          )}
        </section>
      ))}
    </div>
  )
}

function WeekHead({ label, routine }: TimelineWeek) {
  if (!routine)
    return (
      <div className="tl__week">
        <h3>{label}</h3>
      </div>
    )
  return (
    <details>
      <summary className="tl__week">
        <Icon small name="chevron-right" />
        <h3>{label}</h3>
        <span>{routine.say}</span>
      </summary>
      <MiniTable title={routine.say} {...routine} />
    </details>
  )
}

function Row({ day, time, icon, title, by, text, late, kind, steps = [] }: TimelineRow) {
  return (
    <details className={kind ? `tlr tlr--${kind}` : 'tlr'}>
      <summary>
        <span className="tlr__day">{day}</span>
        <span className="tlr__time">{time}</span>
        <Icon name={kind === 'closed' ? 'lock' : icon} />
        <span className="tlr__say">
          <b>{title}</b>
          {by && <span className="tlr__by"> · {by}</span>}
          {text && <span className="tlr__text"> · {text}</span>}
        </span>
        {late && (
          <span className="tlr__late">
            <Icon small name="history" />
            {late}
          </span>
        )}
      </summary>
      <div className="tlr__more">
        <Said>{[day, time, by].filter(Boolean).join(' · ')}</Said>
        {steps.map((step) => (
          <Said key={step}>{step}</Said>
        ))}
      </div>
    </details>
  )
}

const Said = ({ children }: { children: ReactNode }) => <p className="small quiet">{children}</p>
