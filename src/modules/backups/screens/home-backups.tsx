import type { ReactNode } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Banner } from '../../../design/banner.tsx'
import { Calm, CalmRow } from '../../../design/home-rows.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { api, type State } from './api.ts'
import { type Disk, diskSaid, freeSaid, isFilling } from './disk-said.ts'
import { t } from './words.ts'

const PAGE = '/pengaturan/cadangan'

/**
 * IT has no list of tasks in which what is late would stand; of a disk that fills, and of changes that are not sealed now, both are told, as
 * no day may pass.
 */
export function BackupsLate() {
  const hasTasks = useMay('tasks.do')
  const { data } = useRead(api.backups.state, {})
  if (!data) return null
  const isBehind = isLate(data.backup) || data.backup.at === null || isLate(data.drill)
  return (
    <>
      {data.disk && isFilling(data.disk) && <Stop>{diskSaid(data.disk)}</Stop>}
      {data.changes?.standing === 'late' && <Stop>{t('home.changes_late')}</Stop>}
      {!hasTasks && isBehind && <Stop>{t('home.late')}</Stop>}
    </>
  )
}

const Stop = ({ children }: { children: ReactNode }) => (
  <Banner
    kind="danger"
    action={
      <LinkButton small href={PAGE}>
        {t('home.more')}
      </LinkButton>
    }
  >
    {children}
  </Banner>
)

const isLate = (of: Pick<State['backup'], 'standing'>) => of.standing === 'late'

/** How old the newest copy is and when one was last tried; what is late stands among the urgent tasks as well. */
export function HomeBackups() {
  const { data } = useRead(api.backups.state, {})
  if (!data) return null
  return (
    <Section title={t('title.backups')} more={{ href: PAGE, label: t('home.more') }}>
      <Calm>
        <Row what="backup" of={data.backup} isSameDisk={data.backup.isSameDisk} />
        {data.changes && <Row what="changes" of={data.changes} />}
        <Row what="drill" of={data.drill} />
        {data.disk && <DiskRow of={data.disk} />}
      </Calm>
    </Section>
  )
}

type RowOf = { what: 'backup' | 'changes' | 'drill'; of: { standing: State['backup']['standing']; at: string | null } }

/** A copy on the disk of the data is no comfort, however new it is: it is said here too, and not on its page alone. */
const Row = ({ what, of, isSameDisk = false }: RowOf & { isSameDisk?: boolean }) => (
  <CalmRow title={t(`home.${what}`)} note={of.at === null ? t('home.never') : momentOf(of.at)}>
    {isLate(of) ? (
      <Flag icon="alert-triangle" danger>
        {t(`standing.${of.standing}`)}
      </Flag>
    ) : isSameDisk && of.at !== null ? (
      <Flag icon="alert-circle">{t('home.same_disk')}</Flag>
    ) : (
      <StatusText kind={of.standing === 'good' ? 'full' : 'todo'}>{t(`standing.${of.standing}`)}</StatusText>
    )}
  </CalmRow>
)

const DiskRow = ({ of }: { of: Disk }) => (
  <CalmRow title={t('disk.title')} note={t('home.disk', { free: freeSaid(of.freeMegabytes) })}>
    {isFilling(of) ? (
      <Flag icon="alert-triangle" danger>
        {t(`level.${of.level}`)}
      </Flag>
    ) : (
      <StatusText kind={of.level === 'roomy' ? 'full' : 'todo'}>{t(`level.${of.level}`)}</StatusText>
    )}
  </CalmRow>
)
