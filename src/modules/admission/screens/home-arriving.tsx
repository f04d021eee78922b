import { nearDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { LinkButton } from '../../../design/link.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Accepted and not here yet: everything for her arrival begins in one place. */
export function HomeArriving() {
  const { data } = useRead(api.admission.arriving, {})
  if (!data || data.cases.length === 0) return null
  return (
    <Section title={t('home.arriving')} count={data.cases.length}>
      <div className="works card">
        {data.cases.map((c) => (
          <article className="work" key={c.caseId} aria-label={c.label}>
            <PersonName
              person={personOf(c)}
              href={`/penerima-manfaat/${c.caseId}`}
              heading="h3"
              facts={[t('home.accepted', { day: nearDay(c.openedOn) }), c.responsible]}
            >
              <LinkButton small href={`/penerima-manfaat/baru?case=${c.caseId}`}>
                {t('home.receive')}
              </LinkButton>
            </PersonName>
          </article>
        ))}
      </div>
    </Section>
  )
}
