import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** What whom avoids these days: the sentence, never the reason. Nothing where nobody avoids anything. */
export function HomeLimits() {
  const { data } = useRead(api.health.limits, {})
  if (!data || data.limits.length === 0) return null
  return (
    <Section title={t('limits.title')} count={data.limits.length}>
      <Calm>
        {data.limits.map((l) => (
          <CalmRow
            key={l.limitId}
            title={<PersonName person={personOf(l)} size="small" />}
            note={t('limits.until', { day: shortDay(l.untilOn) })}
          >
            <Flag icon="hand-stop">{t(`limit.${l.rule}`)}</Flag>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
