import { fullDay } from '../../../app/web/client/days.ts'
import { ListTable } from '../../../app/web/client/list-table.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { list } from '../../../kernel/list.ts'
import { placeIn } from '../rules.ts'
import { api, type Status } from './api.ts'
import { SendCandidate } from './send-candidate.tsx'
import { rowsOf, SentRows } from './sent-rows.tsx'
import { t } from './words.ts'

const sentList = list('offers.office', {
  columns: { listNo: { kind: 'own', head: true }, status: { kind: 'own' }, decidedOn: { kind: 'day' } },
})

/** What the office called itself the last time. */
export const officeOf = (of: Status | undefined) => of?.sent[0]?.office ?? of?.letters[0]?.office ?? undefined

const numberOf = (items: Status['letters'][number]['items'], of: (typeof items)[number]) => {
  const place = placeIn(items, items.indexOf(of))
  return place ? t('office.place', place) : (of.listNo ?? '–')
}

/** What became of what an office sent: whom it sent one by one as it named her, of a list its numbers, and a word. */
export function OfficeStatus() {
  const read = useRead(api.offers.status, {})
  return (
    <>
      <PageHead title={t('office.title')} actions={<SendCandidate office={officeOf(read.data)} />} />
      <ReadView read={read} lines={6}>
        {({ sent, letters }) =>
          letters.length + sent.length === 0 ? (
            <EmptyState title={t('office.empty')} next={<SendCandidate office={undefined} />}>
              {t('office.empty_why')}
            </EmptyState>
          ) : (
            <div className="stack stack-5">
              {sent.length > 0 && (
                <Section title={t('sent.title')}>
                  <SentRows rows={rowsOf(sent)} takesBack />
                </Section>
              )}
              {letters.length > 0 && <p className="quiet">{t('office.note')}</p>}
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
                    rowKey={(r) => String(l.items.indexOf(r))}
                    cells={{
                      listNo: (r) => numberOf(l.items, r),
                      status: (r) => (
                        <StatusText kind={r.status === 'in_selection' ? 'doing' : 'full'}>
                          {t(`status.${r.status}`)}
                        </StatusText>
                      ),
                    }}
                  />
                  {l.items.some((_, i) => placeIn(l.items, i)) && (
                    <p className="small quiet">{t('office.place_note')}</p>
                  )}
                </Section>
              ))}
            </div>
          )
        }
      </ReadView>
    </>
  )
}
