import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { agreementForm, dealForm, doneForm, evaluationForm } from '../forms/partner.ts'
import { api, type Deal, type Partner } from './api.ts'
import { t } from './words.ts'

type Props = { partner: Partner; onClose: () => void }
const saidAndClosed = (word: string, onClose: () => void) => () => {
  toast(word)
  onClose()
}

export function AgreementDialog({ partner, onClose }: Props) {
  const form = useShortForm(agreementForm, t, emptyDraft(agreementForm, { today: '' }))
  const command = useCommand(api.partners.sign, { onDone: saidAndClosed(t('sign.done'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('sign.open')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), partnerId: partner.partnerId })}
    />
  )
}

export function DealDialog({ partner, onClose }: Props) {
  const form = useShortForm(dealForm, t, emptyDraft(dealForm, { today: todayKey() }))
  const command = useCommand(api.partners.begin, { onDone: saidAndClosed(t('deal.begun'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('deal.begin')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), partnerId: partner.partnerId })}
    />
  )
}

export function EvaluationDialog({ partner, onClose }: Props) {
  const form = useShortForm(evaluationForm, t, emptyDraft(evaluationForm, { today: '' }))
  const command = useCommand(api.partners.evaluate, { onDone: saidAndClosed(t('evaluate.done'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('evaluate.open')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), partnerId: partner.partnerId })}
    />
  )
}

export function DoneDialog({ deal, onClose }: { deal: Deal; onClose: () => void }) {
  const form = useShortForm(doneForm, t, { donePieces: String(deal.donePieces) })
  const command = useCommand(api.partners.moveOn, { onDone: saidAndClosed(t('deal.moved'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('deal.done')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), dealId: deal.dealId, seen: deal.version })}
    />
  )
}
