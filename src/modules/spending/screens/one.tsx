import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { useRouteParam } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Card } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { api, type One } from './api.ts'
import { LineBox, People } from './beside.tsx'
import { CorrectDialog, DecideDialog, PayDialog } from './dialogs.tsx'
import { Path } from './path.tsx'
import { Payments } from './payments.tsx'
import { Proofs } from './proofs.tsx'
import { Standing } from './standing.tsx'
import { t } from './words.ts'

/** One payment: its steps, its checklist, what was paid; beside it the line it stands on and who did what. */
export function OneRequest() {
  const read = useRead(api.spending.one, { requestId: useRouteParam('requestId') })
  return (
    <ReadView read={read} lines={8}>
      {(one) => <Shown one={one} />}
    </ReadView>
  )
}

function Shown({ one }: { one: One }) {
  const [corrects, setCorrects] = useState<string | null>(null)
  const corrected = one.payments.find((p) => p.paymentId === corrects)
  return (
    <div className="stack stack-5">
      <PageHead
        title={one.title}
        note={
          <>
            {t('one.no', { no: one.no, year: one.year })} · {formatRupiah(one.amountRupiah)} <Standing of={one} />
          </>
        }
        actions={<Steps one={one} />}
      />
      <Card body>
        <Path one={one} />
      </Card>
      {one.warnings.length > 0 && one.state !== 'paid' && (
        <ul className="stack stack-2">
          {one.warnings.map((w) => (
            <li key={w}>
              <Flag icon="alert-circle">{t(`warning.${w}`)}</Flag>
            </li>
          ))}
        </ul>
      )}
      <div className="cols">
        <div className="stack stack-5">
          <Proofs one={one} />
          <Payments one={one} onCorrect={setCorrects} />
        </div>
        <div className="stack stack-5">
          <LineBox one={one} />
          <People one={one} />
        </div>
      </div>
      {corrected && <CorrectDialog payment={corrected} onClose={() => setCorrects(null)} />}
    </div>
  )
}

function Steps({ one }: { one: One }) {
  const [open, setOpen] = useState<'decide' | 'pay' | 'close' | 'withdraw' | null>(null)
  const done = () => setOpen(null)
  const { requestId } = one
  const close = useCommand(api.spending.close, {
    onDone: () => {
      toast(t('close.done'))
      done()
    },
  })
  const withdraw = useCommand(api.spending.withdraw, {
    onDone: () => {
      toast(t('withdraw.done'))
      done()
    },
  })
  return (
    <>
      {one.mayDecide && (
        <Button kind="primary" onClick={() => setOpen('decide')}>
          {t('decide.open')}
        </Button>
      )}
      {one.mayPay && (
        <Button kind="primary" icon="cash" onClick={() => setOpen('pay')}>
          {t('pay.open')}
        </Button>
      )}
      {one.mayClose && <Button onClick={() => setOpen('close')}>{t('close.open')}</Button>}
      {one.mayWithdraw && <Button onClick={() => setOpen('withdraw')}>{t('withdraw.open')}</Button>}
      {open === 'decide' && <DecideDialog one={one} onClose={done} />}
      {open === 'pay' && <PayDialog one={one} onClose={done} />}
      <ConfirmDialog
        open={open === 'close'}
        onClose={done}
        title={t('close.open')}
        confirm={t('close.do')}
        busy={close.busy}
        onConfirm={() => void close.run({ requestId })}
      >
        <CommandRefusal of={close} />
        <p>{t('close.sure', { rest: formatRupiah(one.committedRupiah) })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={open === 'withdraw'}
        onClose={done}
        title={t('withdraw.title', { title: one.title })}
        confirm={t('withdraw.open')}
        busy={withdraw.busy}
        onConfirm={() => void withdraw.run({ requestId })}
      >
        <CommandRefusal of={withdraw} />
        <p>{t('withdraw.says')}</p>
      </ConfirmDialog>
    </>
  )
}
