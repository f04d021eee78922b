import { momentOf } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { withdrawalForm } from '../forms/talk.ts'
import { PURPOSES } from '../rules.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** She takes a yes back. What follows, and until when, is said before and after. */
export function WithdrawDialog({
  caseId,
  purpose,
  onClose,
}: {
  caseId: string
  purpose: (typeof PURPOSES)[number]
  onClose: () => void
}) {
  const form = useShortForm(withdrawalForm, t, emptyDraft(withdrawalForm, { today: '' }))
  const known = PURPOSES.find((p) => p === purpose)
  const command = useCommand(api.consents.withdraw, {
    onDone: ({ dueAt }) => {
      toast(t('withdraw.done', { at: momentOf(dueAt) }))
      onClose()
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('withdraw.title', { purpose: t.code('purpose', purpose).toLowerCase() })}
      action={t('withdraw.do')}
      onSend={() => known && void command.run({ ...form.input(), caseId, purpose: known, language: 'Indonesia' })}
      intro={<p>{purpose === 'service' ? t('withdraw.service') : t('withdraw.why')}</p>}
    >
      <Field of={f.form} />
      <Field of={f.witness} optional={false} />
    </FormDialog>
  )
}
