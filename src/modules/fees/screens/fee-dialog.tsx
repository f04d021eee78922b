import { shortDay, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { feeForm, paidForm } from '../forms/fee.ts'
import { api, type FeeRow } from './api.ts'
import { t } from './words.ts'

type Props = { of: FeeRow; onClose: () => void }

/** What one session costs; it begins with what this one was paid an hour the last time, or with what stands there to be corrected. */
export function FeeDialog({ of: r, onClose }: Props) {
  const form = useShortForm(feeForm, t, {
    ...emptyDraft(feeForm, { today: todayKey() }),
    rateRupiah: r.rateRupiah === null ? '' : String(r.rateRupiah),
    hours: String(r.hours),
    ...(r.payer && { payer: r.payer }),
  })
  const done = (word: string) => () => {
    toast(word)
    onClose()
  }
  const write = useCommand(api.fees.write, { onDone: done(t('fees.written')) })
  const correct = useCommand(api.fees.correct, { onDone: done(t('fees.corrected')) })
  const command = r.feeId ? correct : write
  const send = () => {
    const seen = { rateRupiah: r.rateRupiah ?? 0, hours: r.hours }
    if (r.feeId) void correct.run({ ...form.input(), feeId: r.feeId, seen })
    else void write.run({ ...form.input(), sessionId: r.sessionId, delivererId: r.delivererId, onDay: r.onDay })
  }
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('fees.write_of', { who: r.deliverer, title: r.title, day: shortDay(r.onDay) })}
      action={t(r.feeId ? 'fees.correct' : 'fees.write')}
      onSend={send}
    />
  )
}

export function PaidDialog({ of: r, onClose }: Props) {
  const form = useShortForm(paidForm, t, emptyDraft(paidForm, { today: todayKey() }))
  const command = useCommand(api.fees.pay, {
    onDone: () => {
      toast(t('fees.paid'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('fees.pay_of', { who: r.deliverer, title: r.title, day: shortDay(r.onDay) })}
      action={t('fees.pay')}
      onSend={() => r.feeId && void command.run({ ...form.input(), feeId: r.feeId })}
    />
  )
}
