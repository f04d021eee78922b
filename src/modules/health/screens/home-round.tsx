import { shortDay } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PersonName, usePersonName } from '../../../design/person-name.tsx'
import { Section } from '../../../design/section.tsx'
import { StatusText } from '../../../design/status-text.tsx'
import { api, type Seen } from './api.ts'
import { t } from './words.ts'

/** The nurse's round: who must be referred now, who is watched, what was treated. For her eyes alone. */
export function HomeRound() {
  const { data } = useRead(api.health.round, {})
  if (!data) return null
  const urgent = data.rows.filter((r) => r.standing === 'refer')
  const others = data.rows.filter((r) => r.standing !== 'refer')
  return (
    <Section
      title={t('round.title')}
      count={data.rows.length}
      more={{ href: '/penerima-manfaat', label: t('round.women') }}
    >
      {data.rows.length === 0 ? (
        <p className="quiet">{t('round.none')}</p>
      ) : (
        <>
          {urgent.map((r) => (
            <ReferNow key={r.entryId} of={r} />
          ))}
          {others.length > 0 && (
            <Calm>
              {others.map((r) => (
                <CalmRow
                  key={r.entryId}
                  title={<PersonName person={personOf(r)} href={pageOf(r)} size="small" />}
                  note={noteOf(r)}
                >
                  <StatusText kind={r.standing === 'watched' ? 'doing' : 'full'}>
                    {t(`standing.${r.standing}`)}
                  </StatusText>
                </CalmRow>
              ))}
            </Calm>
          )}
        </>
      )}
    </Section>
  )
}

const noteOf = (r: Seen) => `${shortDay(r.seenOn)} · ${r.text.said ?? ''}`

const pageOf = (r: Seen) => `/penerima-manfaat/${r.caseId}/kesehatan`

function ReferNow({ of }: { of: Seen }) {
  const name = usePersonName(personOf(of))
  return (
    <DangerRow
      title={
        <>
          {t('standing.refer')}: <Link href={pageOf(of)}>{name}</Link>
        </>
      }
      note={noteOf(of) + (of.sent ? ` ${t('round.sent', { day: shortDay(of.sent.referredOn) })}` : '')}
    >
      {of.sent ? (
        <LinkButton small href={`/rujukan-layanan/${of.sent.serviceReferralId}`}>
          {t('round.sent_open')}
        </LinkButton>
      ) : (
        <LinkButton small kind="primary" href={`/penerima-manfaat/${of.caseId}/layanan?rujuk=sekarang`}>
          {t('log.refer')}
        </LinkButton>
      )}
    </DangerRow>
  )
}
