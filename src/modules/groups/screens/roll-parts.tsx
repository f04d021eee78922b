import { shortDay, timeSaid, todayKey } from '../../../app/web/client/days.ts'
import { Called } from '../../../app/web/client/person-of.ts'
import { Banner } from '../../../design/banner.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import type { Roll } from './api.ts'
import { t } from './words.ts'

/** Which session it is whose roll is being written; of an earlier day it is said that it is late. */
export function RollHead({ roll: { planned, people } }: { roll: Roll }) {
  return (
    <>
      <PageHead title={planned.title} note={t('group.count', { count: people.length })} />
      <Facts
        of={[
          `${shortDay(planned.onDay)} ${timeSaid(planned.starts)}–${timeSaid(planned.ends)}`,
          planned.place,
          planned.guest,
        ]}
      />
      {planned.onDay < todayKey() && <Banner>{t('roll.late', { day: shortDay(planned.onDay) })}</Banner>}
    </>
  )
}

/** Those of the group who are not in the house: they are on no roll. */
export function NotInHouse({ away }: { away: Roll['away'] }) {
  if (away.length === 0) return null
  return (
    <section aria-label={t('roll.away')}>
      <p className="small quiet">{t('roll.away')}</p>
      <ul className="roll">
        {away.map((w) => (
          <li key={w.caseId} className="roll__row">
            <span className="roll__name">
              <Called of={w} />
            </span>
            <span className="quiet">{t(`where.${w.where}`)}</span>
          </li>
        ))}
      </ul>
    </section>
  )
}
