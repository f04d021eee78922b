import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { returnForm } from '../forms/budget.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** The head says what is to be mended; whoever proposed it reads that. */
export function GiveBackDialog({ versionId, onClose }: { versionId: string; onClose: () => void }) {
  const form = useShortForm(returnForm, t, emptyDraft(returnForm, { today: '' }))
  const command = useCommand(api.budget.giveBack, {
    onDone: () => {
      toast(t('give_back.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('give_back.open')}
      action={t('give_back.do')}
      onSend={() => void command.run({ ...form.input(), versionId })}
    />
  )
}
