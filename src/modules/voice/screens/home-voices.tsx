import { shortDay } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { NowBox } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { isOpen } from './open.ts'
import { t } from './words.ts'

/** What was said past the house waits for nobody else: it stands first. */
export function HomeVoices() {
  const { data } = useRead(api.voice.inbox, {})
  const open = data?.voices.filter(isOpen) ?? []
  const [first] = open
  if (!first) return null
  return (
    <NowBox
      title={t('home.waits', { count: open.length })}
      note={t(first.isLate ? 'home.late' : 'home.until', { day: shortDay(first.answerBy) })}
    >
      <LinkButton kind="primary" href="/suara">
        {t('home.open')}
      </LinkButton>
    </NowBox>
  )
}
