import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { policeWaits } from './open.ts'
import { t } from './words.ts'

/** The clock of the law runs out long before the fortnight of an answer: it looks like a danger, and is one. */
export function HomePolice() {
  const { data } = useRead(api.voice.inbox, {})
  const [first] = (data?.voices ?? []).flatMap((v) => policeWaits(v) ?? []).toSorted()
  if (!first) return null
  return (
    <DangerRow title={t('home.police')} note={t('inbox.police_by', { at: momentOf(first) })}>
      <LinkButton small href="/suara">
        {t('home.open')}
      </LinkButton>
    </DangerRow>
  )
}
