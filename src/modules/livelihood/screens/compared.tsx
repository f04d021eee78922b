import type { ReactNode } from 'react'
import { DataTable } from '../../../design/data-table.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { type Misfit, misfitsOf, SOFT } from '../rules.ts'
import type { Home, Option } from './api.ts'
import { t } from './words.ts'

type Line = { key: string; word: string; cell: (o: Option) => ReactNode }

/** Her choices beside each other, line by line; what does not fit into her home is said in words. */
export function Compared({ options, home }: { options: readonly Option[]; home: Home | null }) {
  const lines: Line[] = [
    { key: 'words', word: t('choices.her_words'), cell: (o) => (o.herWords ? <b>“{o.herWords}”</b> : '–') },
    { key: 'skill', word: t('choices.skill'), cell: (o) => (o.skill ? t.code('skill', o.skill) : '–') },
    { key: 'capital', word: t('choices.capital'), cell: capital },
    { key: 'fits', word: t('choices.at_home'), cell: (o) => <Fits of={misfitsOf(home, o.needs ?? {})} /> },
    { key: 'buyers', word: t('choices.buyers'), cell: (o) => o.needs?.buyers ?? '–' },
    { key: 'hour', word: t('choices.hour'), cell: (o) => money(o.needs?.leftAnHourRupiah) },
    {
      key: 'picked',
      word: t('choices.picked'),
      cell: (o) =>
        o.standing === 'picked' ? (
          <StatusText kind="approved">{t('standing.picked')}</StatusText>
        ) : (
          t.code('standing', o.standing ?? 'not_picked')
        ),
    },
  ]
  return (
    <DataTable
      caption={t('choices.title')}
      rows={lines}
      rowKey={(line) => line.key}
      columns={[
        { key: 'what', label: t('choices.looked_at'), cell: (line) => line.word, head: true },
        ...options.map((o, i) => ({ key: String(i), label: o.name ?? '', cell: (line: Line) => line.cell(o) })),
      ]}
    />
  )
}

const money = (rupiah: number | undefined) => (rupiah === undefined ? '–' : formatRupiah(rupiah))
const capital = (o: Option) =>
  [money(o.capitalRupiah), o.fromKit ? t('choices.from_kit') : ''].filter(Boolean).join(', ')

/** Something that speaks against it, something that is not known yet, or that it fits. */
function Fits({ of }: { of: readonly Misfit[] }) {
  if (of.length === 0) return <StatusText kind="full">{t('fits')}</StatusText>
  return (
    <ul className="lines">
      {of.map((m) => (
        <li key={m}>
          {SOFT.includes(m) ? (
            <span className="quiet">{t(`misfit.${m}`)}</span>
          ) : (
            <Flag icon="alert-triangle">{t(`misfit.${m}`)}</Flag>
          )}
        </li>
      ))}
    </ul>
  )
}
