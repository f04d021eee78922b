import { clockOf, dayKey, dayMonth, todayKey } from '../../../app/web/client/days.ts'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { api, type UrgentFlag } from './api.ts'
import { t } from './words.ts'

/** First on every home that it concerns, and like nothing else: dangers that nobody has closed, and what is to be done for whom. */
export function HomeUrgent() {
  const flags = useRead(api.tasks.home, {}).data?.urgent ?? []
  if (flags.length === 0) return null
  return (
    <section aria-label={t('urgent.title')}>
      {flags.map((flag) => (
        <UrgentRow key={flag.flagId} flag={flag} />
      ))}
    </section>
  )
}

function UrgentRow({ flag }: { flag: UrgentFlag }) {
  const name = usePersonName(personOf(flag))
  const who = flag.room ? t('urgent.where', { name, room: flag.room }) : name
  const page = `/penerima-manfaat/${flag.caseId}/keselamatan`
  const when = dayKey(flag.openedAt) === todayKey() ? clockOf(flag.openedAt) : dayMonth(flag.openedAt)
  return (
    <DangerRow
      icon={flag.step ? 'user-shield' : 'heart-handshake'}
      calm={!flag.step}
      title={t(`urgent.${flag.kind}`, { who })}
      note={`${t('urgent.since', { when })} ${t(flag.step ? `urgent.step.${flag.step}` : 'urgent.ask')}`}
    >
      <LinkButton small href={flag.step === 'stay' ? `${page}/berhenti` : page}>
        {t(flag.step ? 'urgent.go_on' : 'urgent.look')}
      </LinkButton>
    </DangerRow>
  )
}
