import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** The nurse's round: who must be referred now, who is watched, what was treated. For her eyes alone. */
export function HomeRound() {
  const { data } = useRead(api.health.round, {})
  if (!data) return null
  return (
    <Section
      title={t('round.title')}
      count={data.rows.length}
      more={{ href: '/penerima-manfaat', label: t('round.women') }}
    >
      {data.rows.length === 0 ? (
        <p className="quiet">{t('round.none')}</p>
      ) : (
        <Calm>
          {data.rows.map((r) => (
            <CalmRow
              key={r.entryId}
              title={<PersonName person={personOf(r)} href={`/penerima-manfaat/${r.caseId}/kesehatan`} size="small" />}
              note={`${shortDay(r.seenOn)} · ${r.text.said ?? ''}`}
            >
              {r.standing === 'refer' ? (
                <span className="row row--wrap">
                  <Flag danger icon="alert-triangle">
                    {t('standing.refer')}
                  </Flag>
                  <LinkButton small href={`/penerima-manfaat/${r.caseId}/layanan?rujuk=sekarang`}>
                    {t('log.refer')}
                  </LinkButton>
                </span>
              ) : (
                <StatusText kind={r.standing === 'watched' ? 'doing' : 'full'}>
                  {t(`standing.${r.standing}`)}
                </StatusText>
              )}
            </CalmRow>
          ))}
        </Calm>
      )}
    </Section>
  )
}
