import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { closeForm } from '../forms/close.ts'
import { api, type Flag } from './api.ts'
import { t } from './words.ts'

/** A named person closes a flag, with a reason. */
export function CloseDialog({ caseId, flag, onClose }: { caseId: string; flag: Flag; onClose: () => void }) {
  const form = useForm(closeForm, t, `keselamatan/${caseId}/tutup`, emptyDraft(closeForm, { today: '' }))
  const command = useCommand(api.flags.close, {
    onDone: () => {
      void form.discard()
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('close.title', { flag: t(`kind.${flag.kind}`) })}
      action={t('close.do')}
      onSend={() => void command.run({ ...form.input(), caseId, flagId: flag.flagId })}
      intro={<p>{t(flag.kind === 'safety' ? 'close.note' : 'close.note_told')}</p>}
    />
  )
}
