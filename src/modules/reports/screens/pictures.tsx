import { dayMonth, monthOf } from '../../../app/web/client/days.ts'
import { Area } from '../../../design/charts/area.tsx'
import { Bars } from '../../../design/charts/bars.tsx'
import { Heat, type HeatLevel } from '../../../design/charts/heat.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { grouped } from '../../../design/grouped.ts'
import { STAGES } from '../../cases/stages.ts'
import { OUTCOMES } from '../rules.ts'
import type { Overview } from './api.ts'
import { t } from './words.ts'

type Of<K extends keyof Overview> = NonNullable<Overview[K]>
const countOf = (those: readonly { stage: string; n: number }[], stage: string) =>
  those.find((s) => s.stage === stage)?.n ?? 0

/** How many stand in each stage: each opens its women. */
export function Stages({ of }: { of: Overview }) {
  return (
    <Bars
      title={t('stages.title')}
      note={t('stages.note')}
      head={[t('stages.stage'), t('stages.women')]}
      rows={STAGES.map((stage) => ({
        key: stage,
        label: t(`stage.${stage}`),
        parts: [{ key: 'n', value: countOf(of.stages, stage), look: 'full' as const }],
        said: grouped(countOf(of.stages, stage)),
        href: `/penerima-manfaat?status=open&tahap=${stage}${of.view === 'own' ? '&saya=1' : ''}`,
      }))}
    />
  )
}

/** Beds taken in ninety days, below what there is. */
export function Beds({ of }: { of: Of<'beds'> }) {
  const [first, last] = [of.days[0], of.days.at(-1)]
  const months = [...Map.groupBy(of.days, (d) => d.day.slice(0, 7))].map(([month, days]) => {
    const taken = days.map((d) => d.taken)
    const mean = Math.round(taken.reduce((sum, n) => sum + n, 0) / taken.length)
    return { key: month, cells: [monthOf(`${month}-15`), mean, Math.min(...taken), Math.max(...taken)] }
  })
  const share = of.all > 0 ? Math.round((100 * (last?.taken ?? 0)) / of.all) : null
  return (
    <Area
      title={t('beds.title')}
      note={share === null ? t('beds.no_beds') : t('beds.share', { share, all: of.all })}
      say={t('beds.say', { first: first?.taken ?? 0, last: last?.taken ?? 0, all: of.all })}
      points={of.days.map((d) => ({ key: d.day, value: d.taken }))}
      most={of.all > 0 ? { value: of.all, word: t('beds.all', { all: of.all }) } : null}
      ends={[first ? dayMonth(first.day) : '', t('beds.today')]}
      table={{ head: [t('beds.month'), t('beds.mean'), t('beds.least'), t('beds.most')], rows: months }}
    />
  )
}

/** Attendance week by week; a week without sessions says so. */
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
        }
      })}
    />
  )
}

const GOALS = ['goals_down', 'goals_same', 'goals_up'] as const

/** Goals of those who are in service, their last rating beside the first: each opens its women. */
export function Goals({ of }: { of: Overview }) {
  const rows = GOALS.map((tile) => ({ tile, n: of.tiles.find((x) => x.tile === tile)?.n ?? 0 }))
  if (rows.every((r) => r.n === 0)) return <Empty {...{ t, name: 'goals.none', href: '/penerima-manfaat' }} />
  return (
    <Bars
      title={t('goals.title')}
      note={t('goals.note')}
      head={[t('goals.way'), t('goals.count')]}
      rows={rows.map(({ tile, n }) => ({
        key: tile,
        label: t(`tile.${tile}`),
        parts: [{ key: 'n', value: n, look: 'full' as const }],
        said: grouped(n),
        href: `/ringkasan/${tile}`,
      }))}
    />
  )
}

const WORK = ['business_running', 'business_resting', 'employed', 'not_yet', 'no_wish_to_say'] as const

/** What those who were reached live on, by the month after the service. */
export function After({ of }: { of: Of<'after'> }) {
  const months = [...new Set(of.map((r) => r.month))]
  if (months.length === 0) return <Empty {...{ t, name: 'after.none', href: '/laporan/indikator/22' }} />
  return (
    <Bars
      title={t('after.title')}
      note={t('after.note')}
      head={[t('after.month'), t('after.women')]}
      wordy
      rows={months.map((month) => {
        const those = WORK.map((work) => ({ work, n: of.find((r) => r.month === month && r.work === work)?.n ?? 0 }))
        return {
          key: `${month}`,
          label: t('after.at', { month }),
          parts: those.map(({ work, n }) => ({
            key: work,
            value: n,
            look: work === 'business_running' || work === 'employed' ? ('full' as const) : ('rest' as const),
          })),
          said: those
            .filter(({ n }) => n > 0)
            .map(({ work, n }) => t(`work.${work}`, { n }))
            .join(', '),
          href: '/laporan/indikator/23',
        }
      })}
    />
  )
}

/** What became of each of the last intakes. */
export function Intakes({ of }: { of: Of<'intakes'> }) {
  if (of.length === 0) return <Empty {...{ t, name: 'intakes.none', href: '/pengaturan/angkatan' }} />
  return (
    <Bars
      title={t('intakes.title')}
      note={t('intakes.note')}
      head={[t('intakes.intake'), t('intakes.women')]}
      wordy
      rows={of.map((i) => ({
        key: i.intakeId,
        label: i.name,
        parts: [
          { key: 'finished', value: i.finished, look: 'full' as const },
          { key: 'staying', value: i.staying, look: 'half' as const },
          { key: 'rest', value: i.early + i.elsewhere, look: 'rest' as const },
        ],
        said: [
          ...(i.staying > 0 ? [t('outcome.staying', { n: i.staying })] : []),
          ...OUTCOMES.filter((o) => i[o] > 0).map((o) => t(`outcome.${o}`, { n: i[o] })),
        ].join(', '),
      }))}
    />
  )
}

const levelOf = (n: number, most: number): HeatLevel => (n === 0 ? 0 : n > most / 2 ? 3 : n > most / 4 ? 2 : 1)

/** With whom they stand: women are counted, and not how heavy a case is. */
export function Workload({ of }: { of: Of<'workload'> }) {
  const most = Math.max(1, ...of.flatMap((w) => w.stages.map((s) => s.n)))
  return (
    <Heat
      title={t('workload.title')}
      note={t('workload.note')}
      corner={t('workload.worker')}
      columns={[
        ...STAGES.map((stage) => ({ key: stage, label: t(`stage.${stage}`) })),
        { key: 'all', label: t('workload.all') },
      ]}
      rows={of.map((w) => ({
        key: w.personId,
        label: w.name,
        cells: [
          ...STAGES.map((stage) => countOf(w.stages, stage)).map((n) => ({
            text: grouped(n),
            level: levelOf(n, most),
          })),
          { text: grouped(w.stages.reduce((sum, s) => sum + s.n, 0)), level: 0 as const },
        ],
      }))}
    />
  )
}
