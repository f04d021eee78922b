import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam, useSearchParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { behindList } from '../lists/behind.ts'
import { TILES, type Tile } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The women whom one number of the overview counts. */
export function Behind() {
  const asked = useRouteParam('tile')
  const [month] = useSearchParam('masa')
  const tile = TILES.find((one) => one === asked)
  if (tile) return <Women {...{ tile }} {...(month === 'lalu' && { span: 'last' as const })} />
  return (
    <>
      <PageHead title={t('page.title')} />
      <EmptyState title={t('plot.choose')} next={<Back />} />
    </>
  )
}
const Back = () => <LinkButton href="/ringkasan">{t('behind.back')}</LinkButton>

function Women({ tile, span }: { tile: Tile; span?: 'last' }) {
  const read = useRead(api.reports.behind, { tile, ...(span && { span }) })
  return (
    <>
      <PageHead title={t(`tile.${tile}`)} note={t('behind.note')} actions={<Back />} />
      <ReadView read={read} lines={6}>
        {({ rows, isCut }) =>
          rows.length === 0 ? (
            <EmptyState title={t('behind.none')} next={<Back />} />
          ) : (
            <>
              {isCut && <p className="small quiet">{t('behind.cut')}</p>}
              <WholeList
                of={behindList}
                t={t}
                caption={t(`tile.${tile}`)}
                rows={rows}
                rowKey={(r) => r.key}
                href={(r) => `/penerima-manfaat/${r.caseId}`}
              />
            </>
          )
        }
      </ReadView>
    </>
  )
}
