import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { useTracks } from '../../../app/web/client/use-tracks.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { buyForm, receiveForm } from '../forms/toolkit.ts'
import { api, type Order } from './api.ts'
import { t } from './words.ts'

type Lines = readonly { lineKey: string; name: string; year: number }[]

export function BuyDialog({ lines, onClose }: { lines: Lines; onClose: () => void }) {
  const form = useShortForm(buyForm, t, emptyDraft(buyForm, { today: todayKey() }))
  const tracks = useTracks()
  const command = useCommand(api.stock.buy, {
    changes: [api.stock.reckoning],
    onDone: () => {
      toast(t('buy.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('buy.do')}
      action={t('buy.save')}
      onSend={() => void command.run(form.input())}
    >
      <Field
        of={f.lineKey}
        as="list"
        options={lines.map((l) => ({ value: l.lineKey, label: t('reckon.line', { name: l.name, year: l.year }) }))}
      />
      <Field of={f.track} as="pills" options={tracks.choices()} />
      <Field of={f.count} width="4" />
      <Field of={f.totalRupiah} />
      <Field of={f.supplier} />
      <Field of={f.orderedOn} />
    </FormDialog>
  )
}

export function ReceiveDialog({ order, onClose }: { order: Order; onClose: () => void }) {
  const first = toDraft(receiveForm, { receivedCount: order.count, receivedOn: todayKey() })
  const form = useShortForm(receiveForm, t, first)
  const command = useCommand(api.stock.receive, {
    changes: [api.stock.reckoning],
    onDone: () => {
      toast(t('receive.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('receive.do')}
      action={t('receive.save')}
      onSend={() => void command.run({ ...form.input(), orderId: order.orderId, seen: order.version })}
    >
      <Field of={f.receivedCount} width="4" />
      <Field of={f.receivedOn} />
    </FormDialog>
  )
}
