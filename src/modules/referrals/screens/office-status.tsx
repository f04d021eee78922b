import { fullDay, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DataTable } from '../../../design/data-table.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** What became of what an office sent: its numbers and a word, never a name. */
export function OfficeStatus() {
  const read = useRead(api.referrals.status, {})
  return (
    <>
      <PageHead title={t('office.title')} note={t('office.note')} />
      <ReadView read={read} lines={6}>
        {({ letters }) =>
          letters.length === 0 ? (
            <EmptyState title={t('office.empty')}>{t('office.empty_why')}</EmptyState>
          ) : (
            <div className="stack stack-5">
              {letters.map((l) => (
                <Section
                  key={l.letterId}
                  title={t('office.letter', { number: l.number ?? '–' })}
                  count={[l.datedOn && fullDay(l.datedOn), t('office.received', { day: fullDay(l.receivedOn) })]
                    .filter(Boolean)
                    .join(' · ')}
                >
                  <DataTable
                    caption={t('office.letter', { number: l.number ?? '–' })}
                    rows={l.items}
                    rowKey={(r) => `${r.listNo} ${r.receivedOn}`}
                    columns={[
                      {
                        key: 'no',
                        label: t('office.no'),
                        head: true,
                        cell: (r) => <span className="num">{r.listNo ?? '–'}</span>,
                      },
                      {
                        key: 'status',
                        label: t('office.status'),
                        cell: (r) => (
                          <StatusText kind={r.status === 'in_selection' ? 'doing' : 'full'}>
                            {t(`status.${r.status}`)}
                          </StatusText>
                        ),
                      },
                      {
                        key: 'on',
                        label: t('office.on'),
                        cell: (r) => (r.decidedOn ? shortDay(r.decidedOn) : <span className="quiet">{t('none')}</span>),
                      },
                    ]}
                  />
                </Section>
              ))}
            </div>
          )
        }
      </ReadView>
    </>
  )
}
