import { monthsOf } from '../../../app/web/client/days.ts'
import { ListTable } from '../../../app/web/client/list-table.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { FigureTables } from '../../../design/figure-tables.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { reportWord } from '../../releases/said.ts'

import { dueList, intakeList } from '../lists/office.ts'
import { api, type Office } from './api.ts'
import { t } from './words.ts'

/** What a social office needs beside its own referrals: intakes ahead, reports due to it, and the figures that went out last. */
export function OfficePart() {
  const read = useRead(api.reports.office, {})
  return (
    <ReadView read={read} lines={6}>
      {(of) => (
        <>
          <Section title={t('office.intakes')} count={of.intakes.length}>
            {of.intakes.length === 0 ? (
              <EmptyState title={t('office.no_intake')} next={t('office.no_intake_who')} />
            ) : (
              <ListTable
                {...{ of: intakeList, t, rows: of.intakes }}
                caption={t('office.intakes')}
                rowKey={(i) => i.intakeId}
                cells={{
                  state: (i) => (
                    <StatusText kind={i.isAhead ? 'wait' : 'doing'}>
                      {t(i.isAhead ? 'office.ahead' : 'office.running')}
                    </StatusText>
                  ),
                }}
              />
            )}
          </Section>
          <Section title={t('office.due')}>
            <ListTable
              {...{ of: dueList, t, rows: of.reports }}
              caption={t('office.due')}
              rowKey={(r) => r.report}
              href={(r) => (r.releaseId ? `/laporan/keluar/${r.releaseId}` : undefined)}
              cells={{
                report: (r) => reportWord(r.report),
                period: (r) => monthsOf(r),
                state: (r) => <Due of={r} />,
              }}
            />
          </Section>
          <Last of={of.last} />
        </>
      )}
    </ReadView>
  )
}

function Due({ of }: { of: Office['reports'][number] }) {
  if (of.releaseId) return <StatusText kind="full">{t('office.came')}</StatusText>
  return <StatusText kind="wait">{t(of.isLate ? 'office.late' : 'office.not_yet')}</StatusText>
}

/** As it stands in the report: what is small stays hidden. */
function Last({ of }: { of: Office['last'] }) {
  if (!of) return <EmptyState title={t('office.no_figures')} next={t('office.no_figures_who')} />
  return (
    <Section title={t('office.last', { report: reportWord(of.report) })} count={monthsOf(of)}>
      <div className="stack">
        <FigureTables of={of.sections} note={t('office.note')} />
        <p className="small quiet">{t('office.small')}</p>
        <div className="row">
          <LinkButton href={`/laporan/keluar/${of.releaseId}`}>{t('office.open')}</LinkButton>
        </div>
      </div>
    </Section>
  )
}
