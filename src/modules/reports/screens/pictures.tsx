import { Fragment } from 'react'
import { Bars } from '../../../design/charts/bars.tsx'
import { Heat, type HeatLevel } from '../../../design/charts/heat.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { grouped } from '../../../design/grouped.ts'
import { Link } from '../../../design/link.tsx'
import { STAGES } from '../../cases/stages.ts'
import { type Drawn, hrefOf, LIVES } from '../plots.ts'
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

/** Numbers of one bar, each with its word, each opening its own rows. */
const Said = ({ of }: { of: readonly { drawn: Drawn; word: string }[] }) =>
  of.map(({ drawn, word }, i) => (
    <Fragment key={drawn.part}>
      {i > 0 && ', '}
      <Link href={hrefOf(drawn)}>{word}</Link>
    </Fragment>
  ))

/** What those who were reached live on, by the month after the service: all of a month, and each number by itself. */
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
        const those = LIVES.map((work) => ({ work, n: of.find((r) => r.month === month && r.work === work)?.n ?? 0 }))
        return {
          key: `${month}`,
          label: t('after.at', { month }),
          parts: those.map(({ work, n }) => ({
            key: work,
            value: n,
            look: work === 'business_running' || work === 'employed' ? ('full' as const) : ('rest' as const),
          })),
          said: (
            <Said
              of={those
                .filter(({ n }) => n > 0)
                .map(({ work, n }) => ({
                  drawn: { plot: 'after', bar: `${month}`, part: work },
                  word: t(`work.${work}`, { n }),
                }))}
            />
          ),
          href: hrefOf({ plot: 'after', bar: `${month}` }),
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
        said: (
          <Said
            of={(['staying', ...OUTCOMES] as const)
              .filter((o) => i[o] > 0)
              .map((o) => ({
                drawn: { plot: 'intakes', bar: i.intakeId, part: o },
                word: t(`outcome.${o}`, { n: i[o] }),
              }))}
          />
        ),
        href: hrefOf({ plot: 'intakes', bar: i.intakeId }),
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
          ...STAGES.map((stage) => ({ stage, n: countOf(w.stages, stage) })).map(({ stage, n }) => ({
            text: grouped(n),
            level: levelOf(n, most),
            ...(n > 0 && { href: hrefOf({ plot: 'workload', bar: w.personId, part: stage }) }),
          })),
          {
            text: grouped(w.stages.reduce((sum, s) => sum + s.n, 0)),
            level: 0 as const,
            href: hrefOf({ plot: 'workload', bar: w.personId }),
          },
        ],
      }))}
    />
  )
}
