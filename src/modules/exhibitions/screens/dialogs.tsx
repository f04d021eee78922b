import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft, toDraft } from '../../../kernel/form-values.ts'
import { groupThousands } from '../../../kernel/rupiah.ts'
import { contactForm, costForm, outingForm } from '../forms/outing.ts'
import { api, type Outing } from './api.ts'
import { t } from './words.ts'

type Props = { outing: Outing; onClose: () => void }
const saidAndClosed = (word: string, onClose: () => void) => () => {
  toast(word)
  onClose()
}

export function PlanDialog({ outing: o, onClose }: { outing: Outing | null; onClose: () => void }) {
  const form = useShortForm(
    outingForm,
    t,
    o
      ? toDraft(outingForm, {
          ...{ kind: o.kind, name: o.name, organiser: o.organiser, stand: o.stand ?? undefined, fromOn: o.fromOn },
          ...{ untilOn: o.untilOn, commissionPercent: o.commissionPercent },
        })
      : emptyDraft(outingForm, { today: '' }),
  )
  const command = useCommand(api.exhibitions.plan, {
    onDone: ({ outingId }) => {
      toast(t('outing.saved'))
      onClose()
      if (!o) navigate(`/pameran/${outingId}`)
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(o ? 'outing.change' : 'outing.plan')}
      action={t(o ? 'action.save' : 'outing.plan_do')}
      onSend={() => void command.run({ ...form.input(), outing: o && { outingId: o.outingId, seen: o.version } })}
    />
  )
}

export function CostDialog({ outing: o, onClose }: Props) {
  const form = useShortForm(costForm, t, { costsRupiah: groupThousands(o.costsRupiah) })
  const command = useCommand(api.exhibitions.costs, { onDone: saidAndClosed(t('costs.done'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('costs.open')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), outingId: o.outingId })}
    />
  )
}

export function ContactDialog({ outing: o, onClose }: Props) {
  const form = useShortForm(contactForm, t, emptyDraft(contactForm, { today: '' }))
  const command = useCommand(api.exhibitions.writeContact, { onDone: saidAndClosed(t('contact.done'), onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('contact.add')}
      action={t('action.save')}
      onSend={() => void command.run({ ...form.input(), outingId: o.outingId })}
    />
  )
}
