import { momentOf } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** A stranger of whom nobody wrote that he went: looked for before everything else. */
export function HomeLong() {
  const { data } = useRead(api.gate.today, {})
  return (
    <>
      {data?.visits
        .filter((v) => v.staysLong)
        .map((v) => (
          <DangerRow
            key={v.visitId}
            title={t('long.home', { name: v.name ?? '–' })}
            note={t('long.since', { at: momentOf(v.enteredAt ?? v.arrivedAt) })}
          >
            <LinkButton small href="/gerbang">
              {t('book.open')}
            </LinkButton>
          </DangerRow>
        ))}
    </>
  )
}
