import { nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Section } from '../../../design/section.tsx'
import { placeIn } from '../rules.ts'
import { api } from './api.ts'
import { officeOf } from './office-status.tsx'
import { SendCandidate } from './send-candidate.tsx'
import { rowsOf, type SentRow, SentRows } from './sent-rows.tsx'
import { t } from './words.ts'

/** The one verb of an office and what it sent, one line a candidate: as it named her or by the number on its list, and what was answered. */
export function HomeSent() {
  const { data } = useRead(api.offers.status, {})
  if (!data) return null
  const rows: SentRow[] = [
    ...rowsOf(data.sent),
    ...data.letters.flatMap((l) =>
      l.items.map(({ listNo, receivedOn, ...of }, i) => {
        const letter = l.number ?? nearDay(l.receivedOn)
        const place = placeIn(l.items, i)
        const title =
          listNo !== null
            ? t('home.number', { letter, no: listNo })
            : place
              ? t('home.place', { letter, ...place })
              : letter
        return { ...of, sentOn: receivedOn, key: `${l.letterId} ${i}`, title }
      }),
    ),
  ]
  const send = <SendCandidate office={officeOf(data)} />
  if (rows.length === 0)
    return (
      <EmptyState title={t('office.empty')} next={send}>
        {t('office.empty_why')}
      </EmptyState>
    )
  const answered = rows.filter((r) => r.decidedOn !== null).length
  return (
    <>
      <div className="row row--wrap">{send}</div>
      <Section
        title={t('office.title')}
        count={t('home.answered', { answered, all: rows.length })}
        more={{ href: '/rujukan', label: t('home.all_letters') }}
      >
        <SentRows rows={rows.slice(0, 10)} />
      </Section>
    </>
  )
}
