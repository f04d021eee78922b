import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { formatRupiah } from '../../../kernel/rupiah.ts'
import { correctForm, decideForm, payForm } from '../forms/spending.ts'
import { api, type One, type Payment } from './api.ts'
import { t } from './words.ts'

type Props = { one: One; onClose: () => void }

/** The head reads what it stands on before she says yes. */
export function DecideDialog({ one, onClose }: Props) {
  const form = useShortForm(decideForm, t, emptyDraft(decideForm, { today: '' }))
  const command = useCommand(api.spending.decide, {
    onDone: () => {
      toast(t('decide.done', { who: one.askedBy }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.title', { what: one.title })}
      action={t('decide.do')}
      onSend={() => void command.run({ ...form.input(), requestId: one.requestId })}
    >
      <p>
        {one.line
          ? t('decide.ground', {
              money: formatRupiah(one.amountRupiah),
              line: one.line.name,
              left: formatRupiah(one.line.leftRupiah),
            })
          : formatRupiah(one.amountRupiah)}
      </p>
      {one.warnings.map((w) => (
        <p key={w}>
          <Flag icon="alert-circle">{t(`warning.${w}`)}</Flag>
        </p>
      ))}
      <Field of={f.decision} as="cards" />
      <Field of={f.words} />
    </FormDialog>
  )
}

export function PayDialog({ one, onClose }: Props) {
  const form = useShortForm(payForm, t, {
    ...emptyDraft(payForm, { today: todayKey() }),
    amountRupiah: String(one.committedRupiah),
  })
  const command = useCommand(api.spending.pay, {
    onDone: () => {
      toast(t('pay.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('pay.title', { what: one.title })}
      intro={<p>{t('pay.most', { money: formatRupiah(one.committedRupiah) })}</p>}
      action={t('pay.do')}
      onSend={() => void command.run({ ...form.input(), requestId: one.requestId })}
    >
      <Field of={f.paidOn} />
      <Field of={f.amountRupiah} />
      <Field of={f.way} as="list" />
      <Field of={f.payee} />
      <Field of={f.receiptNo} />
      <Field of={f.taxRupiah} />
    </FormDialog>
  )
}

export function CorrectDialog({ payment, onClose }: { payment: Payment; onClose: () => void }) {
  const form = useShortForm(correctForm, t, {
    ...emptyDraft(correctForm, { today: '' }),
    amountRupiah: String(payment.standsRupiah),
  })
  const command = useCommand(api.spending.correct, {
    onDone: () => {
      toast(t('correct.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('correct.title', { no: payment.receiptNo })}
      intro={<p>{t('correct.stands', { money: formatRupiah(payment.standsRupiah) })}</p>}
      action={t('correct.do')}
      onSend={() => void command.run({ ...form.input(), paymentId: payment.paymentId })}
    >
      <Field of={f.amountRupiah} />
      <Field of={f.reason} />
    </FormDialog>
  )
}
