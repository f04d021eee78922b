import { useState } from 'react'
import { momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { MiniTable } from '../../../design/mini-table.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Facts } from '../../../design/person-name.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { saleList } from '../lists/sales.ts'
import { api, type OneWork, type Sale } from './api.ts'
import { BackDialog, MoveDialog, SellDialog } from './dialogs.tsx'
import { makersSaid } from './makers.tsx'
import { OnePicture } from './picture.tsx'
import { Sums } from './shelf.tsx'
import { stockSaid } from './standing.tsx'
import { Used } from './used.tsx'
import { t } from './words.ts'
import { WorkDialog } from './work-dialog.tsx'
import './products.css'

/** One work: what it brings and takes, where its pieces are, what was sold of it and what came back. */
export function OneWorkPage() {
  const read = useRead(api.products.work, { workId: useRouteParam('workId') })
  return (
    <ReadView read={read} lines={8}>
      {(work) => <Shown work={work} />}
    </ReadView>
  )
}

type Open = 'change' | 'move' | 'sell' | Sale | null

function Shown({ work }: { work: OneWork }) {
  const [open, setOpen] = useState<Open>(null)
  const onClose = () => setOpen(null)
  const canSell = work.maySell && work.hasRule && (work.kind === 'service' || work.home > 0)
  return (
    <div className="stack stack-5">
      <PageHead
        title={work.title}
        note={<Facts of={[work.code, work.trackName, makersSaid(work), stockSaid(work)]} />}
        actions={
          <>
            {canSell && (
              <Button kind="primary" icon="shopping-bag" onClick={() => setOpen('sell')}>
                {t('sell.open')}
              </Button>
            )}
            {work.mayWrite && work.kind === 'goods' && (
              <Button icon="plus" onClick={() => setOpen('move')}>
                {t('move.open')}
              </Button>
            )}
            {work.mayWrite && <Button onClick={() => setOpen('change')}>{t('work.change')}</Button>}
          </>
        }
      />
      {!work.hasRule && work.meantFor === 'sale' && <p className="measure">{t('shelf.no_rule')}</p>}
      <div className="cols cols--even">
        <Section title={t('work.one')}>
          <Card body>
            <div className="stack stack-2">
              <OnePicture of={work} mayWrite={work.mayWrite} />
              <Sums of={work} />
              <p className="small quiet">{t(`material_from.${work.materialFrom}`)}</p>
              <Used work={work} />
              {work.wayUp && <WayUp work={work} />}
            </div>
          </Card>
        </Section>
        <Section title={t('moves.title')} count={work.moves.length}>
          {work.moves.length === 0 ? (
            <p className="small quiet">{t(work.kind === 'service' ? 'moves.service' : 'moves.none')}</p>
          ) : (
            <MiniTable
              title={t('moves.title')}
              head={[t('moves.at'), t('moves.what'), t('moves.pieces'), t('moves.by')]}
              rows={work.moves.map((m) => ({
                key: m.key,
                cells: [momentOf(m.at), t(`move.${m.kind}`), m.pieces, m.by],
              }))}
            />
          )}
        </Section>
      </div>
      {work.sales.length > 0 && (
        <Section title={t('sales.title')} count={work.sold}>
          <WholeList
            of={saleList}
            t={t}
            caption={t('sales.title')}
            rows={work.sales}
            rowKey={(s) => s.saleId}
            cells={{
              amountRupiah: (s) => <span className="num">{groupThousands(s.amountRupiah)}</span>,
              step: (s) =>
                mayTakeBack(work, s) ? (
                  <Button small onClick={() => setOpen(s)}>
                    {t('back.open')} <span className="sr">{formatRupiah(s.amountRupiah)}</span>
                  </Button>
                ) : (
                  '–'
                ),
            }}
          />
        </Section>
      )}
      {open === 'change' && <WorkDialog {...{ work, onClose }} />}
      {open === 'move' && <MoveDialog {...{ work, onClose }} />}
      {open === 'sell' && <SellDialog {...{ work, onClose }} />}
      {open !== null && typeof open === 'object' && <BackDialog {...{ work, onClose }} sale={open} />}
    </div>
  )
}

const mayTakeBack = (work: OneWork, s: Sale) =>
  work.maySell && s.left > 0 && (work.mayShare || s.state === 'waiting' || s.state === 'part')

/** Under the yardstick of the class: what would bring it up to it. */
const WayUp = ({ work }: { work: OneWork }) => (
  <p>
    <Flag icon="alert-triangle">
      {t(work.wayUp && work.wayUp.minutes > 0 ? 'low.way' : 'low.price', {
        rupiah: formatRupiah(work.wayUp?.rupiah ?? 0),
        minutes: work.wayUp?.minutes ?? 0,
        yardstick: formatRupiah(work.yardstick ?? 0),
      })}
    </Flag>
  </p>
)
