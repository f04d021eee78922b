import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { fullDay, momentOf, shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { base64Of, saveFile } from '../../../app/web/client/save-file.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Milestones } from '../../../design/charts/milestones.tsx'
import { FileDrop } from '../../../design/file-drop.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card, Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { ToldList } from '../../../design/told-list.tsx'
import { api, type Incoming, LETTER_CHANGES } from './api.ts'
import { Standing } from './book.tsx'
import { OrderDialog, StrikeDialog } from './letter-dialogs.tsx'
import { t } from './words.ts'

/** One letter that came in: what it is, who has it, what became of it, and the one thing to do next. */
export function OneIncoming() {
  const read = useRead(api.agenda.letter, { letterId: useRouteParam('incomingId') })
  return (
    <ReadView read={read} lines={8}>
      {(letter) => <Shown letter={letter} />}
    </ReadView>
  )
}

function Shown({ letter }: { letter: Incoming }) {
  const [open, setOpen] = useState<'order' | 'strike' | null>(null)
  const scan = useCommand(api.agenda.scan, { changes: [], onDone: saveFile })
  const mayEnter = useMay('agenda.enter')
  const mayDraft = useMay('letters.write')
  const close = () => setOpen(null)
  return (
    <div className="stack stack-5 measure">
      <PageHead
        title={letter.subject || t('book.without_subject')}
        note={
          <>
            {t('letter.mark', { mark: letter.mark })} <Standing of={letter} />
          </>
        }
      />
      <Card body>
        <div className="stack stack-3">
          <Path letter={letter} />
          <div className="row row--wrap">
            {letter.mayOrder && (
              <Button
                kind={letter.orders.length === 0 ? 'primary' : undefined}
                icon="send"
                onClick={() => setOpen('order')}
              >
                {t(letter.orders.length === 0 ? 'order.open' : 'order.more')}
              </Button>
            )}
            {letter.hasScan && (
              <Button icon="file-text" busy={scan.busy} onClick={() => void scan.run({ letterId: letter.letterId })}>
                {t('letter.scan')}
              </Button>
            )}
            {mayDraft && letter.state !== 'struck' && (
              <LinkButton icon="mail" href="/surat/baru">
                {t('letter.reply')}
              </LinkButton>
            )}
            {mayEnter && letter.mayStrike && <Button onClick={() => setOpen('strike')}>{t('strike.open')}</Button>}
          </div>
          {letter.mayScan && <AddScan letterId={letter.letterId} />}
        </div>
      </Card>
      <Told letter={letter} />
      <Orders letter={letter} />
      {open === 'order' && <OrderDialog letter={letter} onClose={close} />}
      {open === 'strike' && <StrikeDialog letter={letter} onClose={close} />}
    </div>
  )
}

/** It was entered without its sheet: it can be brought until the letter is given to somebody. */
function AddScan({ letterId }: { letterId: string }) {
  const command = useCommand(api.agenda.addScan, {
    changes: LETTER_CHANGES,
    onDone: () => toast(t('scan.added')),
  })
  const bring = async (file: File | undefined) => {
    if (file) await command.run({ letterId, scan: await base64Of(file) })
  }
  return (
    <div className="stack stack-2">
      <CommandRefusal of={command} />
      <FileDrop
        label={t('scan.none')}
        hint={command.busy ? t('scan.saving') : t('scan.hint')}
        accept="image/jpeg,image/png,application/pdf,.pdf"
        maxBytes={10_000_000}
        onFiles={([file]) => void bring(file)}
      />
    </div>
  )
}

function Path({ letter: l }: { letter: Incoming }) {
  const open = l.orders.filter((o) => o.doneAt === null).length
  const isOver = l.state === 'struck'
  return (
    <Milestones
      label={t('path.label')}
      of={[
        { key: 'in', title: t('path.in'), when: `${shortDay(l.receivedOn)} · ${l.recordedBy}`, look: 'done' },
        {
          key: 'given',
          title: t('path.given'),
          when:
            l.orders.length > 0
              ? l.whose
              : isOver
                ? undefined
                : t(`path.${l.state === 'selection' ? 'selection' : 'waits'}`),
          look: l.orders.length > 0 || l.state === 'selection' ? 'done' : isOver ? 'not' : 'now',
        },
        {
          key: 'done',
          title: t('path.done'),
          when: l.orders.length > 0 && open > 0 ? t('path.open', { count: open }) : undefined,
          look: l.state === 'done' ? 'done' : isOver ? 'not' : l.orders.length > 0 ? 'now' : 'ahead',
        },
      ]}
    />
  )
}

function Told({ letter: l }: { letter: Incoming }) {
  const lines = [
    ['sender', l.sender],
    ['number', l.number],
    ['nature', t(`nature.${l.nature}`)],
    ['datedOn', l.datedOn && fullDay(l.datedOn)],
    ['receivedOn', fullDay(l.receivedOn)],
    ['struck', l.struckWhy],
  ] as const
  return (
    <Section title={t('told.title')}>
      <Card body>
        <ToldList of={lines.map(([key, said]) => [t(`told.${key}`), said])} />
      </Card>
    </Section>
  )
}

function Orders({ letter }: { letter: Incoming }) {
  if (letter.orders.length === 0) return null
  return (
    <Section title={t('orders.title')}>
      <ul className="card lines">
        {letter.orders.map((o) => (
          <li key={o.orderId} className="stack stack-2">
            <b>
              {o.person}: {t(`what.${o.what}`)}
            </b>
            {o.isLate ? (
              <Flag danger icon="alert-circle">
                {t('orders.late', { day: shortDay(o.dueOn) })}
              </Flag>
            ) : (
              <p className="small quiet">
                {o.doneAt ? t('orders.done', { at: momentOf(o.doneAt) }) : t('orders.due', { day: shortDay(o.dueOn) })}
              </p>
            )}
            {o.answer && <p>{o.answer}</p>}
          </li>
        ))}
      </ul>
    </Section>
  )
}
