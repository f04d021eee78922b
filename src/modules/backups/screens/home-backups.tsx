import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { api, type State } from './api.ts'
import { t } from './words.ts'

const PAGE = '/pengaturan/cadangan'

/** IT has no list of tasks in which what is late would stand. */
export function BackupsLate() {
  const hasTasks = useMay('tasks.do')
  const { data } = useRead(api.backups.state, {})
  if (hasTasks || !data || !(isLate(data.backup) || data.backup.at === null || isLate(data.drill))) return null
  return (
    <Banner
      kind="danger"
      action={
        <LinkButton small href={PAGE}>
          {t('home.more')}
        </LinkButton>
      }
    >
      {t('home.late')}
    </Banner>
  )
}

const isLate = (of: Pick<State['backup'], 'standing'>) => of.standing === 'late'

/** How old the newest copy is and when one was last tried; what is late stands among the urgent tasks as well. */
export function HomeBackups() {
  const { data } = useRead(api.backups.state, {})
  if (!data) return null
  return (
    <Section title={t('title.backups')} more={{ href: PAGE, label: t('home.more') }}>
      <Calm>
        <Row what="backup" of={data.backup} />
        <Row what="drill" of={data.drill} />
      </Calm>
    </Section>
  )
}

const Row = ({ what, of }: { what: 'backup' | 'drill'; of: State['backup'] | State['drill'] }) => (
  <CalmRow title={t(`home.${what}`)} note={of.at === null ? t('home.never') : momentOf(of.at)}>
    {isLate(of) ? (
      <Flag icon="alert-triangle" danger>
        {t(`standing.${of.standing}`)}
      </Flag>
    ) : (
      <StatusText kind={of.standing === 'good' ? 'full' : 'todo'}>{t(`standing.${of.standing}`)}</StatusText>
    )}
  </CalmRow>
)
