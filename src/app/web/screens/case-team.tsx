import type { ReactNode } from 'react'
import { Button } from '../../../design/button.tsx'
import { Link } from '../../../design/link.tsx'
import type { CasePage } from '../../../modules/cases/screens/case-types.ts'
import { t } from '../../../modules/cases/screens/words.ts'
import { shortDay } from '../client/days.ts'

/** Beside the timeline: what other modules know of her, her team, earlier stays. */
export function CaseTeam({
  page,
  openTeam,
  children,
}: {
  page: CasePage
  openTeam: (() => void) | undefined
  children: ReactNode
}) {
  return (
    <aside className="rail" aria-label={t('case.summary')}>
      {children}
      <section>
        <h2>{t('rail.team')}</h2>
        <ul className="next">
          {page.team.map((m) => (
            <li key={`${m.personId} ${m.part}`}>
              {m.callName}
              <span className="small quiet">{t.code('part', m.part)}</span>
            </li>
          ))}
        </ul>
        {openTeam && (
          <Button small icon="user-plus" onClick={openTeam}>
            {t('rail.team_change')}
          </Button>
        )}
      </section>
      {page.episodes.length > 1 && (
        <section>
          <h2>{t('rail.episodes')}</h2>
          <ul className="next">
            {page.episodes.map((e) => (
              <li key={e.caseId}>
                <Link href={`/penerima-manfaat/${e.caseId}`}>{t('case.episode', { n: e.episode })}</Link>
                <span className="small quiet">{shortDay(e.openedOn)}</span>
              </li>
            ))}
          </ul>
        </section>
      )}
    </aside>
  )
}
