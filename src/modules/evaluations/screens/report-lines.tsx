import type { ReactNode } from 'react'
import { stageName } from '../../../app/web/client/stage-word.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { isDue } from '../rules.ts'
import type { Reportable } from './api.ts'
import { t } from './words.ts'

type Line = Pick<
  Reportable['lines'][number],
  'caseId' | 'registerNo' | 'track' | 'attendancePercent' | 'isCompetent' | 'profitRupiah' | 'note'
> & { label?: string } & Partial<Pick<Reportable['lines'][number], 'stage' | 'state' | 'isReported'>>

const resultOf = (l: Line): string =>
  l.isCompetent === null ? '–' : t(l.isCompetent ? 'skill.competent' : 'skill.not_yet')

/** Why she is not ticked: a report has her already, or her evaluation is still to come. */
function whoOf({ label = '', stage, state, isReported }: Line): ReactNode {
  const why = isReported
    ? t('report.has_her')
    : stage && state && !isDue({ stage, state, isReported: false })
      ? t('report.still', { stage: stageName(stage) })
      : null
  return why === null ? (
    label
  ) : (
    <>
      {label} <span className="small quiet">{why}</span>
    </>
  )
}

/** The appendix of the report. Names are shown to whoever chooses, never in what is handed in. */
export function ReportLines({
  lines,
  without,
  onToggle,
}: {
  lines: readonly Line[]
  without?: readonly string[] | undefined
  onToggle?: ((caseId: string) => void) | undefined
}) {
  const tracks = useTracks()
  return (
    <DataTable
      caption={t('report.people')}
      rows={lines}
      rowKey={(l) => l.caseId}
      cards
      columns={[
        {
          key: 'no',
          label: t('report.register'),
          head: true,
          cell: (l) => <span className="code">{l.registerNo}</span>,
        },
        ...(onToggle ? [{ key: 'who', label: t('report.who'), cell: whoOf }] : []),
        { key: 'track', label: t('track'), cell: (l) => (l.track ? tracks.nameOf(l.track) : '–') },
        {
          key: 'attendance',
          label: t('report.attendance'),
          right: true,
          cell: (l) => (l.attendancePercent === null ? '–' : `${l.attendancePercent}%`),
        },
        { key: 'result', label: t('report.result'), cell: resultOf },
        {
          key: 'profit',
          label: t('report.profit'),
          right: true,
          cell: (l) => (l.profitRupiah === null ? '–' : formatRupiah(l.profitRupiah)),
        },
        ...(onToggle && without
          ? [
              {
                key: 'in',
                label: t('report.in'),
                cell: (l: Line) => (
                  <input
                    type="checkbox"
                    aria-label={t('report.in_of', { no: l.registerNo })}
                    checked={!without.includes(l.caseId)}
                    onChange={() => onToggle(l.caseId)}
                  />
                ),
              },
            ]
          : [{ key: 'note', label: t('note'), cell: (l: Line) => l.note ?? '' }]),
      ]}
    />
  )
}
