import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { abandonForm } from '../forms/exit.ts'
import { api, CHANGES, type Current } from './api.ts'
import { endWord } from './end-words.ts'
import { t } from './words.ts'

/** She came back, she stays, or it is another way: the list ends here, with a reason. */
export function AbandonDialog({ caseId, current, onClose }: { caseId: string; current: Current; onClose: () => void }) {
  const form = useForm(abandonForm, t, `terminations/${caseId}/abandon`, { reason: '' })
  const command = useCommand(api.terminations.abandon, {
    changes: CHANGES,
    onDone: () => void form.discard().then(onClose),
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('abandon.open')}
      action={t('abandon.do')}
      onSend={() => void command.run({ ...form.input(), caseId, version: current.version })}
      intro={<p>{endWord('abandon.effect', current.exit)}</p>}
    />
  )
}
