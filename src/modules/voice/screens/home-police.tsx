import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { outsideNote, outsideWaits, policeWaits } from './open.ts'
import { t } from './words.ts'

/** The clocks of the law run out long before the fortnight of an answer: they look like a danger, and are one. */
export function HomePolice() {
  const { data } = useRead(api.voice.inbox, {})
  const all = data?.voices ?? []
  const [police] = all.flatMap((v) => policeWaits(v) ?? []).toSorted()
  const [outside] = all
    .filter((v) => outsideWaits(v))
    .toSorted((a, b) => (a.outsideBy ?? '').localeCompare(b.outsideBy ?? ''))
  return (
    <>
      {outside && (
        <DangerRow title={t('home.outside')} note={outsideNote(outside)}>
          <Open />
        </DangerRow>
      )}
      {police && (
        <DangerRow title={t('home.police')} note={t('inbox.police_by', { at: momentOf(police) })}>
          <Open />
        </DangerRow>
      )}
    </>
  )
}

const Open = () => (
  <LinkButton small href="/suara">
    {t('home.open')}
  </LinkButton>
)
