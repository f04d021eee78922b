import { clockOf, nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Whom the gate expects back today: a code and a time, never a name. */
export function HomeGate() {
  const { data } = useRead(api.residence.expected, {})
  if (!data) return null
  if (data.codes.length === 0)
    return (
      <EmptyState title={t('home.nobody_expected')} next={t('home.gate_next')}>
        {t('home.gate_rule')}
      </EmptyState>
    )
  return (
    <Section title={t('home.expected')} count={data.codes.length}>
      <div className="stack stack-2">
        <Calm>
          {data.codes.map((c) => (
            <CalmRow
              key={c.code}
              title={<span className="code">{c.code}</span>}
              note={t('home.back_at', { day: nearDay(c.backAt), time: clockOf(c.backAt) })}
            >
              {c.isLate && <StatusText kind="wait">{t('home.is_late')}</StatusText>}
            </CalmRow>
          ))}
        </Calm>
        <p className="quiet">{t('home.gate_rule')}</p>
      </div>
    </Section>
  )
}
