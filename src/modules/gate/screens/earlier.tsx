import { addDays, clockOf, dayHeading, dayKey, momentOf, todayKey } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { PrintButton } from '../../../design/print.tsx'
import { Section } from '../../../design/section.tsx'
import { visitList } from '../lists/visits.ts'
import { api, type Booked } from './api.ts'
import { ThingRows } from './things.tsx'
import { t } from './words.ts'

/** Buku tamu of one day, today or earlier, to read and to print. */
export function EarlierBook() {
  const [asked, setDay] = useSearchParam('hari')
  const today = todayKey()
  const onDay = asked !== null && /^\d{4}-\d\d-\d\d$/.test(asked) && asked <= today ? asked : today
  const read = useRead(api.gate.book, { onDay })
  /** the hour; of who went on a later day, the day too */
  const hour = (at: string | null) => (at === null ? '–' : dayKey(at) === onDay ? clockOf(at) : momentOf(at))
  const title = t('earlier.title', { day: dayHeading(onDay) })
  return (
    <div className="stack">
      <PageHead title={title} note={t('earlier.note')} actions={<PrintButton>{t('earlier.print')}</PrintButton>} />
      <div className="row row--wrap no-print">
        <Button onClick={() => setDay(addDays(onDay, -1))}>{t('earlier.before')}</Button>
        {onDay < today && <Button onClick={() => setDay(addDays(onDay, 1))}>{t('earlier.after')}</Button>}
        {onDay < today && <LinkButton href="/gerbang/buku">{t('earlier.today')}</LinkButton>}
      </div>
      <ReadView read={read} lines={8}>
        {({ visits, things }) => (
          <div className="stack stack-5">
            {visits.length === 0 ? (
              <p className="quiet">{t('earlier.none')}</p>
            ) : (
              <WholeList
                of={visitList}
                t={t}
                caption={title}
                rows={visits}
                rowKey={(v) => v.visitId}
                out={<span />}
                cells={{
                  name: (v: Booked) => (
                    <>
                      {v.name ?? t('earlier.sealed')}
                      {v.whom && <div className="small quiet no-print">{t('alike.asked_for', { whom: v.whom })}</div>}
                      <div className="small quiet">{t(v.idSeen ? 'visits.id_seen' : 'visits.id_not_seen')}</div>
                    </>
                  ),
                  arrivedAt: (v: Booked) => hour(v.arrivedAt),
                  enteredAt: (v: Booked) => hour(v.enteredAt),
                  leftAt: (v: Booked) => hour(v.leftAt),
                }}
              />
            )}
            {things.length > 0 && (
              <Section title={t('things.title')} count={things.length}>
                <ThingRows of={things} />
              </Section>
            )}
          </div>
        )}
      </ReadView>
    </div>
  )
}
