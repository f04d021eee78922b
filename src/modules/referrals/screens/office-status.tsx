import { fullDay } from '../../../app/web/client/days.ts'
import { ListTable } from '../../../app/web/client/list-table.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { list } from '../../../kernel/list.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const sentList = list('referrals.office', {
  columns: { listNo: { kind: 'count', head: true }, status: { kind: 'own' }, decidedOn: { kind: 'day' } },
})

/** What became of what an office sent: its numbers and a word, never a name. */
export function OfficeStatus() {
  const read = useRead(api.referrals.status, {})
  return (
    <>
      <PageHead title={t('office.title')} note={t('office.note')} />
      <ReadView read={read} lines={6}>
        {({ letters }) =>
          letters.length === 0 ? (
            <EmptyState title={t('office.empty')} next={t('office.empty_next')}>
              {t('office.empty_why')}
            </EmptyState>
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
                  <ListTable
                    {...{ of: sentList, t, rows: l.items }}
                    caption={t('office.letter', { number: l.number ?? '–' })}
                    rowKey={(r) => `${r.listNo} ${r.receivedOn}`}
                    cells={{
                      status: (r) => (
                        <StatusText kind={r.status === 'in_selection' ? 'doing' : 'full'}>
                          {t(`status.${r.status}`)}
                        </StatusText>
                      ),
                    }}
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
