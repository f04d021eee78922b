import { shortDayYear } from '../../../app/web/client/days.ts'
import { Facts, PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import type { Partner } from './api.ts'
import { t } from './words.ts'

/** How many are and were there; who, only as far as this reader reads their books. */
export function Works({ partner: p }: { partner: Partner }) {
  if (p.isCounted && p.people === 0 && p.ever === 0) return null
  return (
    <Section title={t('works.title')}>
      <div className="card">
        <div className="card__body stack stack-2">
          <p>{counted(p)}</p>
          <p className="small quiet">{t('works.yours')}</p>
        </div>
        {p.works.length > 0 && (
          <ul className="lines">
            {p.works.map((w) => (
              <li key={w.workId} className="card__body stack stack-2">
                <PersonName
                  size="small"
                  person={{ name: w.label, code: w.label, shielded: w.isProtected }}
                  href={`/penerima-manfaat/${w.caseId}/usaha/kerja`}
                />
                <Facts
                  of={[
                    t(`work_kind.${w.kind}`),
                    t(w.hasBegun ? 'works.since' : 'works.from', { on: shortDayYear(w.fromOn) }),
                    w.endedOn && t('works.until', { on: shortDayYear(w.endedOn) }),
                  ]}
                />
              </li>
            ))}
          </ul>
        )}
      </div>
    </Section>
  )
}

const counted = ({ isCounted, people, coming, ever }: Partner): string => {
  if (isCounted && ever !== null && coming !== null) {
    const now = t('works.count', { there: people - coming, ever: ever - coming })
    return coming > 0 ? `${now} ${t('works.coming', { count: coming })}` : now
  }
  return ever === null ? t('works.few') : t('works.count_alone', { ever })
}
