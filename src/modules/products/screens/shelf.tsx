import { useState } from 'react'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Segmented } from '../../../design/choices.tsx'
import { EmptyState } from '../../../design/empty-state.tsx'
import { Link, LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { workList } from '../lists/works.ts'
import { api, type Work } from './api.ts'
import { CatalogueDialog } from './catalogue-dialog.tsx'
import { Makers, makersSaid } from './makers.tsx'
import { Picture } from './picture.tsx'
import { Standing, timeSaid } from './standing.tsx'
import { t } from './words.ts'
import { WorkDialog } from './work-dialog.tsx'
import './products.css'

/** Karya: what the classes make, what an hour of it leaves, how many there are. */
export function Shelf() {
  const [track, setTrack] = useSearchParam('kelas')
  const read = useRead(api.products.works, track ? { track } : {}, { keep: true })
  const [adds, setAdds] = useState(false)
  const mayCount = useMay('products.count')
  const mayPrint = useMay('products.catalogue')
  const [prints, setPrints] = useState(false)
  const add = read.data?.mayWrite && (
    <Button kind="primary" icon="plus" onClick={() => setAdds(true)}>
      {t('work.add')}
    </Button>
  )
  return (
    <>
      <PageHead
        title={t('shelf.title')}
        note={t('shelf.note')}
        actions={
          <>
            {add}
            {mayPrint && (
              <Button icon="printer" onClick={() => setPrints(true)}>
                {t('catalogue.open')}
              </Button>
            )}
            {mayCount && <LinkButton href="/karya/hasil">{t('money.title')}</LinkButton>}
            <LinkButton href="/karya/aturan">{t('rules.title')}</LinkButton>
          </>
        }
      />
      <ReadView read={read} lines={8}>
        {({ works, tracks, yardstick, hasRule }) => (
          <div className="stack stack-5">
            <div className="row row--wrap row--between">
              <Segmented
                legend={t('shelf.track')}
                hideLegend
                id="kelas"
                name="kelas"
                value={track ?? ''}
                onChange={(next) => setTrack(next === '' ? null : next)}
                options={[
                  { value: '', label: t('shelf.all') },
                  ...tracks.map((one) => ({ value: one.track, label: one.name })),
                ]}
              />
              {yardstick !== null && (
                <p className="small quiet">{t('shelf.yardstick', { money: formatRupiah(yardstick) })}</p>
              )}
            </div>
            {!hasRule && <p className="measure">{t('shelf.no_rule')}</p>}
            {works.length === 0 ? (
              <EmptyState title={t('shelf.empty')} next={add || t('shelf.empty_who')}>
                {t('shelf.empty_why')}
              </EmptyState>
            ) : (
              <Shown works={works} />
            )}
          </div>
        )}
      </ReadView>
      {prints && <CatalogueDialog onClose={() => setPrints(false)} />}
      {adds && <WorkDialog work={null} onClose={() => setAdds(false)} />}
    </>
  )
}

export const Shown = ({ works }: { works: readonly Work[] }) => (
  <>
    <ul className="shelf">
      {works.map((w) => (
        <li key={w.workId} className="work-card">
          {w.picture === 'shown' && <Picture of={w} />}
          <div className="work-card__body">
            <h2>
              <Link href={`/karya/${w.workId}`}>{w.title}</Link>
            </h2>
            <Makers of={w} />
            <Sums of={w} />
            <Standing of={w} />
          </div>
        </li>
      ))}
    </ul>
    <Section title={t('shelf.as_table')}>
      <WholeList
        of={workList}
        t={t}
        caption={t('shelf.as_table')}
        rows={works}
        rowKey={(w) => w.workId}
        href={(w) => `/karya/${w.workId}`}
        cells={{
          makers: makersSaid,
          priceRupiah: (w) => <span className="num">{groupThousands(w.priceRupiah)}</span>,
          materialRupiah: (w) => <span className="num">{groupThousands(w.materialRupiah)}</span>,
          minutes: (w) => timeSaid(w.minutes),
          hourly: (w) => <span className="num">{groupThousands(w.hourly)}</span>,
        }}
      />
    </Section>
  </>
)

/** What one brings, what it takes, what an hour leaves. */
export const Sums = ({ of: w }: { of: Work }) => (
  <dl className="work-sums">
    <dt>{t('works.priceRupiah')}</dt>
    <dd>
      <b>{groupThousands(w.priceRupiah)}</b>
    </dd>
    <dt>{t('works.materialRupiah')}</dt>
    <dd>{groupThousands(w.materialRupiah)}</dd>
    <dt>{t('works.minutes')}</dt>
    <dd>{timeSaid(w.minutes)}</dd>
    <dt>{t('works.hourly')}</dt>
    <dd>
      <b>{groupThousands(w.hourly)}</b>
    </dd>
  </dl>
)
