import { dayMonth, monthOf } from '../../../app/web/client/days.ts'
import { Area } from '../../../design/charts/area.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Link } from '../../../design/link.tsx'
import { hrefOf } from '../plots.ts'
import type { Overview } from './api.ts'
import { t } from './words.ts'

type Of<K extends keyof Overview> = NonNullable<Overview[K]>

/** Beds taken in ninety days, below what there is; each number of a day opens its beds. */
export function Beds({ of, here }: { of: Of<'beds'>; here: number }) {
  const [first, last] = [of.days[0], of.days.at(-1)]
  const share = of.all > 0 ? Math.round((100 * (last?.taken ?? 0)) / of.all) : null
  return (
    <div className="stack stack-2">
      <Area
        title={t('beds.title')}
        note={share === null ? t('beds.no_beds') : t('beds.share', { share, all: of.all })}
        say={t('beds.say', { first: first?.taken ?? 0, last: last?.taken ?? 0, all: of.all })}
        points={of.days.map((d) => ({ key: d.day, value: d.taken }))}
        most={of.all > 0 ? { value: of.all, word: t('beds.all', { all: of.all }) } : null}
        ends={[first ? dayMonth(first.day) : '', t('beds.today')]}
        table={{ head: [t('beds.month'), t('beds.mean'), t('beds.least'), t('beds.most')], rows: monthsOf(of) }}
      />
      {last && (
        <p className="small">
          <Link href={hrefOf({ plot: 'beds', bar: last.day })}>{t('beds.now', { n: last.taken })}</Link>
        </p>
      )}
      <p className="small quiet">{whyOf(of, here, last?.taken ?? 0).join(' ')}</p>
    </div>
  )
}

/** A mean is of many days and has no rows of its own; the least and the most are those of one day. */
const monthsOf = (of: Of<'beds'>) =>
  [...Map.groupBy(of.days, (d) => d.day.slice(0, 7))].map(([month, days]) => {
    const taken = days.map((d) => d.taken)
    const mean = Math.round(taken.reduce((sum, n) => sum + n, 0) / taken.length)
    return {
      key: month,
      cells: [monthOf(`${month}-15`), mean, dayOf(days, Math.min(...taken)), dayOf(days, Math.max(...taken))],
    }
  })
function dayOf(days: Of<'beds'>['days'], taken: number) {
  const day = days.findLast((d) => d.taken === taken)?.day ?? ''
  return <Link href={hrefOf({ plot: 'beds', bar: day })}>{taken}</Link>
}

/** Why the house has as many beds as are counted, and why as many are taken as women live here, or not. */
function whyOf(of: Of<'beds'>, here: number, taken: number): string[] {
  const [unnamed, bedless] = of.named === null ? [0, 0] : [taken - of.named, here - of.named]
  return [
    ...(of.kept > 0 ? [t('beds.kept', { n: of.kept })] : []),
    ...(of.closed > 0 ? [t('beds.closed', { n: of.closed })] : []),
    ...(of.isLeftOut ? [t('beds.left_out')] : []),
    ...(unnamed > 0 ? [t('beds.nameless', { n: unnamed })] : []),
    ...(bedless > 0 ? [t('beds.bedless', { n: bedless, here })] : []),
  ]
}

/** Attendance week by week, each opening its marks; a week without sessions says so. */
export function Weeks({ of }: { of: Of<'weeks'> }) {
  return (
    <Bars
      title={t('weeks.title')}
      note={t('weeks.note')}
      head={[t('weeks.week'), t('weeks.share')]}
      wordy
      of={100}
      rows={of.map((w) => {
        const share = w.counted === 0 ? 0 : (100 * w.attended) / w.counted
        return {
          key: w.from,
          label: dayMonth(w.from),
          parts: [
            { key: 'n', value: share, look: 'full' as const },
            { key: 'd', value: w.counted === 0 ? 0 : 100 - share, look: 'rest' as const },
          ],
          said:
            w.counted === 0
              ? t('weeks.none')
              : t('weeks.said', { share: Math.round(share), n: grouped(w.attended), d: grouped(w.counted) }),
          ...(w.counted > 0 && { href: hrefOf({ plot: 'weeks', bar: w.from }) }),
        }
      })}
    />
  )
}
