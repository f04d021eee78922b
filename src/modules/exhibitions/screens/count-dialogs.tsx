import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah, groupThousands } from '../../../kernel/rupiah.ts'
import { countForm, settleForm, takeForm } from '../forms/outing.ts'
import { api, type Line, type Outing } from './api.ts'
import { t } from './words.ts'

type Props = { outing: Outing; onClose: () => void }
const saidAndClosed = (word: string, onClose: () => void) => () => {
  toast(word)
  onClose()
}

export function TakeDialog({ outing: o, onClose }: Props) {
  const form = useShortForm(takeForm, t, emptyDraft(takeForm, { today: '' }))
  const take = useCommand(api.exhibitions.take, { onDone: saidAndClosed(t('take.done'), onClose) })
  const f = form.fields(take)
  return (
    <FormDialog
      {...{ form, onClose }}
      command={take}
      title={t('take.open')}
      action={t('action.save')}
      onSend={() => void take.run({ ...form.input(), outingId: o.outingId })}
    >
      <Field
        of={f.workId}
        as="list"
        options={o.shelf
          .filter((w) => !w.isService)
          .map((w) => ({ value: w.workId, label: t('take.work', { title: w.title, home: w.home }) }))}
      />
      <Field of={f.pieces} />
    </FormDialog>
  )
}

/** Of one work: sold, back, lost. What is left is filled in as back. */
export function CountDialog({ outing: o, line, onClose }: Props & { line: Line }) {
  const form = useShortForm(countForm, t, {
    ...emptyDraft(countForm, { today: '' }),
    priceRupiah: groupThousands(line.priceRupiah),
  })
  const command = useCommand(api.exhibitions.count, { onDone: saidAndClosed(t('count.done'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('count.of', { title: line.title })}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), outingId: o.outingId, workId: line.workId })}
      intro={!line.isService && <p className="quiet">{t('count.left', { left: line.left, taken: line.taken })}</p>}
    >
      <Field of={f.sold} />
      <Field of={f.priceRupiah} />
      {!line.isService && (
        <>
          <Field of={f.back} />
          <Field of={f.lost} />
        </>
      )}
      {o.commissionPercent > 0 && <p className="small quiet">{t('count.commission', { n: o.commissionPercent })}</p>}
    </FormDialog>
  )
}

/** Two count; what should be there stands above the question. */
export function SettleDialog({ outing: o, onClose }: Props) {
  const form = useShortForm(settleForm, t, emptyDraft(settleForm, { today: '' }))
  const command = useCommand(api.exhibitions.settle, { onDone: saidAndClosed(t('settle.done'), onClose) })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('settle.open')}
      action={t('settle.do')}
      onSend={() => void command.run({ ...form.input(), outingId: o.outingId })}
      intro={<p className="quiet">{t('settle.should', { money: formatRupiah(o.soldRupiah) })}</p>}
    >
      <Field of={f.cashRupiah} />
      <Field of={f.countedWith} as="list" options={o.counters.map((p) => ({ value: p.personId, label: p.callName }))} />
    </FormDialog>
  )
}
