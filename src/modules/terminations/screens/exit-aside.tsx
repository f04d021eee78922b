import { momentOf, topDay } from '../../../app/web/client/days.ts'
import { PrintForm } from '../../../app/web/client/print-form.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { Banner } from '../../../design/banner.tsx'
import { Link } from '../../../design/link.tsx'
import type { Current, Item, Prepared, Say } from './api.ts'
import { t } from './words.ts'

/** Beside the list: where she goes and with whom, what was agreed for afterwards, the letters; or the clock of an absence. */
export function ExitAside({ caseId, page, current, say, mayWork }: Prepared) {
  const item = (name: string): Item | undefined => current.checklist.find((i) => i.name === name)
  return (
    <aside className="rail" aria-label={t('aside.label')}>
      {current.absence && <Absence absence={current.absence} since={current.missingSince ?? ''} say={say} />}
      <Destination item={item('destination_safe')} maySee={page.maySeeGuarded} />
      <Receiver item={item('receiver_cleared')} maySee={page.maySeeGuarded} />
      {page.aftercare && page.aftercare.rule !== 'no' && (
        <Aftercare caseId={caseId} isAgreed={page.aftercare.isAgreed} say={say} rule={page.aftercare.rule} />
      )}
      {mayWork && (
        <section>
          <h2>{t('aside.letters')}</h2>
          <ul className="next">
            {(['f33', 'f34', 'f35'] as const)
              .filter((code) => code !== 'f35' || page.toolkit?.judgement !== 'not_for_this_exit')
              .map((code) => (
                <li key={code}>
                  <Link href={`/surat/baru?case=${caseId}&surat=${code}`}>{t(`letter.${code}`)}</Link>
                </li>
              ))}
          </ul>
          {item('death_minute_signed')?.guarded && (
            <p>
              <PrintForm caseId={caseId} code="f39" of="safety" />
            </p>
          )}
        </section>
      )}
    </aside>
  )
}

type Absent = NonNullable<Current['absence']>

function Absence({ absence, since, say }: { absence: Absent; since: string; say: Say }) {
  return (
    <section>
      <h2>{t('absence.title')}</h2>
      <p>{t('absence.since', { when: momentOf(since) })}</p>
      <Banner kind={absence.isPast ? 'attention' : 'info'}>
        {absence.isPast ? t('absence.past') : t('absence.until', { when: momentOf(absence.reaches72At) })}
      </Banner>
      <ul className="next">
        {absence.stepsDue.map((step) => (
          <li key={step}>{say('absence', step)}</li>
        ))}
      </ul>
    </section>
  )
}

const textOf = (value: unknown, key: string): string | null => {
  if (typeof value !== 'object' || value === null || !(key in value)) return null
  const found = (value as Record<string, unknown>)[key] // an object that has the key, just tested
  return typeof found === 'string' && found !== '' ? found : null
}

function Destination({ item, maySee }: { item: Item | undefined; maySee: boolean }) {
  if (!item) return null
  const place = item.guarded?.['destination']
  return (
    <section>
      <h2>{t('aside.destination')}</h2>
      {!item.on && <p className="quiet">{t('aside.not_yet')}</p>}
      {item.on && !maySee && <p className="quiet">{t('aside.closed')}</p>}
      {place !== undefined && (
        <>
          <p>
            {[t(t.known(`kind.${textOf(place, 'kind') ?? 'other'}`)), textOf(place, 'withWhom')]
              .filter(Boolean)
              .join(', ')}
          </p>
          <p>{textOf(place, 'address')}</p>
        </>
      )}
      {item.on && (
        <p className="small quiet">{t(item.met ? 'aside.safe' : 'aside.unsafe', { day: topDay(item.on) })}</p>
      )}
    </section>
  )
}

function Receiver({ item, maySee }: { item: Item | undefined; maySee: boolean }) {
  if (!item) return null
  const person = item.guarded?.['receiver']
  const isSelf = item.facts?.['kind'] === 'herself'
  return (
    <section>
      <h2>{t('aside.receiver')}</h2>
      {!item.on && <p className="quiet">{t('aside.not_yet')}</p>}
      {item.on && isSelf && <p>{t('aside.herself')}</p>}
      {item.on &&
        !isSelf &&
        (maySee ? (
          <p>{[textOf(person, 'name'), textOf(person, 'relation')].filter(Boolean).join(', ')}</p>
        ) : (
          <p className="quiet">{t('aside.closed')}</p>
        ))}
      {item.on && !item.met && (
        <Banner kind="danger" icon="shield-lock">
          {t('receiver.refused')}
        </Banner>
      )}
    </section>
  )
}

function Aftercare({ caseId, isAgreed, rule, say }: { caseId: string; isAgreed: boolean; rule: string; say: Say }) {
  const may = useMay('aftercare.read')
  return (
    <section>
      <h2>{t('aside.aftercare')}</h2>
      <p>{isAgreed ? t('aside.aftercare_agreed') : say('aftercare', rule)}</p>
      {may && (
        <p>
          <Link href={`/tindak-lanjut/${caseId}`}>
            {t(isAgreed ? 'aside.aftercare_see' : 'aside.aftercare_arrange')}
          </Link>
        </p>
      )}
    </section>
  )
}
