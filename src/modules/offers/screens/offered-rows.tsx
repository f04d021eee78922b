import { nearDay } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Above what came in: sent by an office with its account and not registered yet. Typed once, by the office. */
export function OfferedRows() {
  const { data } = useRead(api.offers.list, {}, { when: useMay('offers.take') })
  if (!data || data.offers.length === 0) return null
  return (
    <Section title={t('offered.title')} count={t('offered.count', { count: data.offers.length })}>
      <Calm>
        {data.offers.map((o) => (
          <CalmRow
            key={o.offerId}
            title={o.said?.name ?? t('offered.closed', { by: o.by })}
            note={[o.said?.office, o.said?.number, t('offered.sent_on', { day: nearDay(o.sentAt) })]
              .filter(Boolean)
              .join(' · ')}
          >
            <LinkButton small href={`/rujukan/kiriman/${o.offerId}`}>
              {t('offered.register')}
            </LinkButton>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
