import { clockOf, topDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Whole, or the first entry that does not fit: computed anew by the database each time. */
export function Chain() {
  const read = useRead(api.audit.verify, {}, { staleMs: 0 })
  const again = (
    <Button small icon="refresh" busy={read.isFetching} onClick={() => void read.refetch()}>
      {t('chain.check')}
    </Button>
  )
  return (
    <Section title={t('chain.title')}>
      <ReadView read={read} lines={2}>
        {({ count, firstBroken, lastAt, brokenFiles }) => (
          <Banner kind={firstBroken === null && brokenFiles.length === 0 ? 'done' : 'danger'} live action={again}>
            {firstBroken !== null
              ? t('chain.broken', { seq: firstBroken })
              : brokenFiles.length > 0
                ? t('chain.files', { numbers: brokenFiles.join(', ') })
                : t('chain.whole', { count })}
            {lastAt && <> {t('chain.last', { day: topDay(lastAt), time: clockOf(lastAt) })}.</>}
          </Banner>
        )}
      </ReadView>
    </Section>
  )
}
