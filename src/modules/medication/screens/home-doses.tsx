import { timeSaid } from '../../../app/web/client/days.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { DangerRow } from '../../../design/danger-row.tsx'
import { Figure, Figures } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { isUrgent } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

const PAGE = '/putaran-obat'

/** How many doses wait, and when the next are: numbers, for whoever holds the keys. Nothing where nobody takes anything. */
export function HomeDoses() {
  const { data } = useRead(api.medication.round, {})
  if (!data?.hasPlans) return null
  const count = (standing: string) => data.doses.filter((d) => d.standing === standing && !isUrgent(d)).length
  const urgent = data.doses.filter(isUrgent).length
  const next = data.doses.find((d) => d.standing === 'later')
  return (
    <Section title={t('title')} more={{ href: PAGE, label: t('home.open') }}>
      {urgent > 0 && (
        <DangerRow title={`${urgent} ${t('home.missed')}`} note={t('round.missed')}>
          <LinkButton small kind="primary" href={PAGE}>
            {t('home.open')}
          </LinkButton>
        </DangerRow>
      )}
      <Figures>
        <Figure n={count('now')} word={t('home.now')} href={PAGE} />
        {count('missed') > 0 && <Figure n={count('missed')} word={t('home.elsewhere')} href={PAGE} />}
      </Figures>
      {next && <p className="small quiet">{t('home.next', { time: timeSaid(next.time), n: count('later') })}</p>}
    </Section>
  )
}
