import { nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Emergency openings that nobody has judged: each has 72 hours. */
export function HomeOpenings() {
  const { data } = useRead(api.access.openings, {})
  const waiting = data?.openings.filter((o) => o.reviewedAt === null && !o.isMine) ?? []
  if (waiting.length === 0) return null
  return (
    <Section title={t('openings.waiting')} count={waiting.length}>
      <Calm>
        {waiting.map((o) => (
          <CalmRow
            key={o.id}
            title={t('openings.by', { who: o.who, label: o.label ?? '–' })}
            note={t('home.review_by', { day: nearDay(o.reviewBy) })}
          >
            <LinkButton small href="/pengaturan/pembukaan">
              {t('home.judge')}
            </LinkButton>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
