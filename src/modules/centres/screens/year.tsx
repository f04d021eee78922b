import { dayHeading, monthName, todayKey, weekdayName } from '../../../app/web/client/days.ts'
import { YearCalendar, type YearLook } from '../../../design/charts/year-calendar.tsx'
import { type CentreDay, DAY_KINDS, type DayKind } from '../rules.ts'
import { t } from './words.ts'

const LOOKS: Readonly<Record<DayKind, YearLook>> = { national: 'full', joint_leave: 'half', centre: 'edge' }

/** The closed days of a year on its twelve months; a day is pressed to see it or to add one. */
export function Year(props: { year: number; days: readonly CentreDay[]; onPick: ((on: string) => void) | undefined }) {
  const { year, days, onPick } = props
  const marks = new Map(
    days.map(({ on }) => {
      const there = days.filter((d) => d.on === on)
      const first = DAY_KINDS.find((kind) => there.some((d) => d.kind === kind)) ?? 'centre'
      return [
        on,
        { look: LOOKS[first], say: there.map((d) => `${d.name}, ${t(`kind.${d.kind}`)}`).join('; ') },
      ] as const
    }),
  )
  return (
    <YearCalendar
      label={t('calendar.year_of', { year })}
      {...{ year, marks, onPick }}
      months={Array.from({ length: 12 }, (_, i) => monthName(i))}
      weekdays={Array.from({ length: 7 }, (_, i) => weekdayName(i))}
      today={todayKey()}
      dayWord={dayHeading}
      legend={DAY_KINDS.map((kind) => ({ look: LOOKS[kind], word: t(`kind.${kind}`) }))}
    />
  )
}
