import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { noKitForm } from '../forms/exit.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

/** No kit, and the reason, in words. */
export function ExplainKit({ caseId, onClose }: { caseId: string; onClose: () => void }) {
  const form = useForm(noKitForm, t, `terminations/${caseId}/kit`, { why: '' })
  const command = useCommand(api.terminations.explainToolkit, {
    changes: CHANGES,
    onDone: () => void form.discard().then(onClose),
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('kit.explain')}
      action={t('kit.explain_do')}
      onSend={() => void command.run({ ...form.input(), caseId, on: todayKey() })}
    />
  )
}
