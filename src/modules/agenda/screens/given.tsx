import { useState } from 'react'
import { fullDay, momentOf } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useSearchParam } from '../../../app/web/client/route.ts'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Empty } from '../../../design/empty-state.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag, StatusText } from '../../../design/status-text.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { api, type Order } from './api.ts'
import { DoneDialog } from './letter-dialogs.tsx'
import { t } from './words.ts'

/** Disposisi: what was given to whoever reads this, each with its letter, and that it is done. The one that was asked for stands first. */
export function Given() {
  const read = useRead(api.agenda.given, {})
  const [asked] = useSearchParam('pilih')
  return (
    <>
      <PageHead title={t('given.title')} note={t('given.note')} />
      <ReadView read={read} lines={6}>
        {({ orders }) =>
          orders.length > 0 ? (
            <div className="stack stack-5 measure">
              {orders
                .toSorted(
                  (a, b) =>
                    Number(b.orderId === asked) - Number(a.orderId === asked) ||
                    Number(b.isPressing) - Number(a.isPressing),
                )
                .map((order) => (
                  <One key={order.orderId} order={order} />
                ))}
            </div>
          ) : (
            <Empty {...{ t, name: 'given.none', href: '/beranda' }} />
          )
        }
      </ReadView>
    </>
  )
}

function One({ order: o }: { order: Order }) {
  const [open, setOpen] = useState(false)
  const scan = useCommand(api.agenda.givenScan, { changes: [], onDone: saveFile })
  const lines = [
    ['words', o.words],
    ['sender', o.sender],
    ['number', o.number],
    ['nature', t(`nature.${o.nature}`)],
    ['dueOn', fullDay(o.dueOn)],
    ['givenBy', `${o.givenBy}, ${momentOf(o.givenAt)}`],
  ] as const
  return (
    <Section title={o.subject || t('book.without_subject')}>
      <Card body>
        <div className="stack stack-3">
          <div className="row row--wrap">
            <b>{t(`what.${o.what}`)}</b>
            {o.isPressing && (
              <Flag danger icon="alert-circle">
                {t('given.pressing')}
              </Flag>
            )}
            {o.doneAt ? (
              <StatusText kind="full">{t('orders.done', { at: momentOf(o.doneAt) })}</StatusText>
            ) : (
              o.isLate && (
                <Flag danger icon="alert-circle">
                  {t('orders.late', { day: fullDay(o.dueOn) })}
                </Flag>
              )
            )}
          </div>
          <ToldList of={lines.map(([key, said]) => [t(`told.${key}`), said])} />
          <div className="row row--wrap">
            {!o.doneAt && (
              <Button kind="primary" icon="check" onClick={() => setOpen(true)}>
                {t('done.open')}
              </Button>
            )}
            {o.hasScan && (
              <Button icon="file-text" busy={scan.busy} onClick={() => void scan.run({ orderId: o.orderId })}>
                {t('letter.scan')}
              </Button>
            )}
          </div>
        </div>
      </Card>
      {open && <DoneDialog given={o} onClose={() => setOpen(false)} />}
    </Section>
  )
}
