import { timeKey, todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { breachLetterForm, breachPartForm, closingForm, tellingForm } from '../forms/privacy.ts'
import { api, type Breach } from './api.ts'
import { t } from './words.ts'

type Props = { of: Breach; onClose: () => void }
const starts = () => ({ today: todayKey(), time: timeKey(new Date()) })

export function AddPart({ of, onClose }: Props) {
  const empty = emptyDraft(breachPartForm, starts())
  const form = useShortForm(breachPartForm, t, of.missing[0] ? { ...empty, part: of.missing[0] } : empty)
  const command = useCommand(api.privacy.addPart, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('part.add')}
      action={t('part.save')}
      onSend={() => void command.run({ ...form.input(), breachId: of.breachId })}
    />
  )
}

export function Tell({ of, onClose }: Props) {
  const empty = emptyDraft(tellingForm, starts())
  const form = useShortForm(tellingForm, t, of.mustTell[0] ? { ...empty, whom: of.mustTell[0] } : empty)
  const command = useCommand(api.privacy.tellBreach, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('tell.open')}
      action={t('tell.save')}
      onSend={() => void command.run({ ...form.input(), breachId: of.breachId })}
    />
  )
}

export function MakeLetter({ of, onClose }: Props) {
  const form = useShortForm(breachLetterForm, t, emptyDraft(breachLetterForm, starts()))
  const command = useCommand(api.privacy.makeBreachLetter, {
    onDone: ({ number }) => {
      toast(t('letter.made', { number }))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('letter.make')}
      action={t('letter.make_do')}
      onSend={() => void command.run({ ...form.input(), breachId: of.breachId })}
    />
  )
}

export function Close({ of, onClose }: Props) {
  const form = useShortForm(closingForm, t, emptyDraft(closingForm, starts()))
  const command = useCommand(api.privacy.closeBreach, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('close.do')}
      action={t('close.save')}
      onSend={() => void command.run({ ...form.input(), breachId: of.breachId })}
    />
  )
}
