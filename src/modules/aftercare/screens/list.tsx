import { useState } from 'react'
import { topDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Segmented } from '../../../design/choices.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts, PersonName } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { api, type ListWindow } from './api.ts'
import { t } from './words.ts'

const PLACES = ['missed', 'now', 'soon', 'later'] as const

/** Whom to contact: what was missed stays and can still be done, then now, then soon. A window, not a bare date. */
export function AftercareListPage() {
  const [mine, setMine] = useState('mine')
  const read = useRead(api.aftercare.list, { mine: mine === 'mine' }, { keep: true })
  return (
    <>
      <PageHead title={t('list.title')} note={t('list.note')} />
      <Segmented
        legend={t('list.filter')}
        hideLegend
        name="siapa"
        value={mine}
        onChange={setMine}
        options={[
          { value: 'mine', label: t('list.mine') },
          { value: 'all', label: t('list.all') },
        ]}
      />
      <ReadView read={read} lines={6}>
        {({ windows }) => (
          <div className="stack case-part">
            {windows.length === 0 && <Empty {...{ t, name: 'list.empty', href: '/penerima-manfaat' }} />}
            {PLACES.map((place) => {
              const here = windows.filter((w) => w.place === place)
              return here.length > 0 && <Place key={place} place={place} windows={here} />
            })}
          </div>
        )}
      </ReadView>
    </>
  )
}

function Place({ place, windows }: { place: (typeof PLACES)[number]; windows: ListWindow[] }) {
  return (
    <Section title={t(`place.${place}`)} count={windows.length}>
      <Card>
        <ul className="lines">
          {windows.map((w) => (
            <li key={`${w.caseId} ${w.month}`} className="card__body row row--between row--top">
              <div>
                <PersonName person={personOf(w)} href={`/tindak-lanjut/${w.caseId}`} />
                <Facts
                  of={[
                    t('list.month', { n: w.month }),
                    t(place === 'missed' ? 'list.was' : place === 'now' ? 'list.until' : 'list.from', {
                      from: topDay(w.fromOn),
                      due: topDay(w.dueOn),
                    }),
                    w.officer,
                  ]}
                />
              </div>
              {place !== 'later' && (
                <LinkButton
                  small
                  kind={place === 'soon' ? 'plain' : 'tint'}
                  href={`/tindak-lanjut/${w.caseId}?catat=${w.month}`}
                >
                  {t('list.record')}
                </LinkButton>
              )}
            </li>
          ))}
        </ul>
      </Card>
    </Section>
  )
}
