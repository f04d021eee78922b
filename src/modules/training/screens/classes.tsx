import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** Latihan dan nilai: the groups that learn a track. */
export function Classes() {
  const read = useRead(api.training.classes, {})
  const seesAll = useMay('training.whole')
  const tracks = useTracks()
  const mayPlan = useMay('programme.plan')
  return (
    <>
      <PageHead
        title={t('classes.title')}
        note={t('classes.note')}
        actions={<LinkButton href="/nilai/unit">{t('units.title')}</LinkButton>}
      />
      <ReadView read={read} lines={6}>
        {({ classes }) =>
          classes.length === 0 ? (
            <EmptyState
              title={t('classes.empty')}
              next={mayPlan ? <LinkButton href="/kelompok">{t('classes.make')}</LinkButton> : t('classes.empty_who')}
            >
              {t('classes.empty_why')}
            </EmptyState>
          ) : (
            <ul className="card lines">
              {classes.map((c) => (
                <li key={c.groupId} className="card__body">
                  <Link href={`/nilai/kelas/${c.groupId}`}>{c.name}</Link>
                  <Facts
                    of={[
                      tracks.nameOf(c.track),
                      c.women > 0 && t(seesAll ? 'classes.women' : 'classes.known', { count: c.women }),
                      c.lastOn ? t('classes.last', { day: shortDay(c.lastOn) }) : t('classes.none'),
                    ]}
                  />
                </li>
              ))}
            </ul>
          )
        }
      </ReadView>
    </>
  )
}
