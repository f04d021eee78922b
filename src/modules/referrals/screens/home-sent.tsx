import { nearDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

const SHOWN = 10

/** What the office sent, one line a candidate: the letter and the number on its list, and what was answered. Never a name. */
export function HomeSent() {
  const { data } = useRead(api.referrals.status, {})
  if (!data) return null
  const all = data.letters.flatMap((l) =>
    l.items.map((item) => ({ ...item, letterId: l.letterId, letter: l.number ?? nearDay(l.receivedOn) })),
  )
  if (all.length === 0)
    return (
      <EmptyState title={t('office.empty')} next={t('office.empty_next')}>
        {t('office.empty_why')}
      </EmptyState>
    )
  const answered = all.filter((i) => i.decidedOn !== null).length
  return (
    <Section
      title={t('office.title')}
      count={t('home.answered', { answered, all: all.length })}
      more={{ href: '/rujukan', label: t('home.all_letters') }}
    >
      <Calm>
        {all.slice(0, SHOWN).map((i) => (
          <CalmRow
            key={`${i.letterId} ${i.listNo}`}
            title={i.listNo === null ? i.letter : t('home.number', { letter: i.letter, no: i.listNo })}
            note={
              i.decidedOn
                ? t('home.answered_on', { day: nearDay(i.decidedOn) })
                : t('home.received_on', { day: nearDay(i.receivedOn) })
            }
          >
            <StatusText kind={i.status === 'in_selection' ? 'doing' : 'full'}>{t(`status.${i.status}`)}</StatusText>
          </CalmRow>
        ))}
      </Calm>
    </Section>
  )
}
