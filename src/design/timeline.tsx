import { Fragment, type ReactNode } from 'react'
import { Icon } from './icon.tsx'
import type { IconName } from './icon-names.ts'
import { LinkButton } from './link.tsx'
import { t } from './words.ts'

export type TimelineEvent = {
  id: string
  /** "09.10" */
  time: string
  icon: IconName
  title: string
  /** who, how long, which goal */
  by?: ReactNode | undefined
  text?: ReactNode | undefined
  href?: string | undefined
  /** mark = a stage or a decision, alert = incident, closed = the row stays, its content does not */
  kind?: 'mark' | 'alert' | 'closed' | undefined
  /** opened in place */
  children?: ReactNode | undefined
}

export type TimelineDay = { id: string; label: string; note?: string | undefined; events: readonly TimelineEvent[] }

/** Everything that happened, newest first, under day headings. Nothing disappears: corrections stand as corrections. */
export function Timeline({ days }: { days: readonly TimelineDay[] }) {
  return days.map((day) => (
    <Fragment key={day.id}>
      <h3 className="timeline__day">
        {day.label} {day.note && <span>{day.note}</span>}
      </h3>
      <ol className="timeline">
        {day.events.map((event) => (
          <Event key={event.id} {...event} />
        ))}
      </ol>
    </Fragment>
  ))
}

function Event({ time, icon, title, by, text, href, kind, children }: TimelineEvent) {
  return (
    <li className={kind ? `event event--${kind}` : 'event'}>
      <span className="event__time">{time}</span>
      <span className="event__kind">
        <Icon name={kind === 'closed' ? 'lock' : icon} />
      </span>
      <div className="event__body">
        <p>
          <span className="event__title">{title}</span> {by && <span className="event__by">{by}</span>}
        </p>
        {text && <p className="event__text">{text}</p>}
        {children}
      </div>
      {href && (
        <LinkButton kind="plain" small href={href}>
          {t('action.open')}
          <span className="sr">
            {' '}
            {title}, {time}
          </span>
        </LinkButton>
      )}
    </li>
  )
}
