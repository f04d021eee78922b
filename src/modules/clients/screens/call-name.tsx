import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { ADDRESS_FORMS } from '../../../kernel/address-form.ts'
import { callNameForm } from '../forms/call-name.ts'
import { api, type CasePage } from './api.ts'
import { t } from './words.ts'

/** How she is addressed and called is mended at any time; her full name stands in the registration. */
export function CallNameDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const form = useShortForm(callNameForm, t, {
    honorific: ADDRESS_FORMS.find((one) => one === page.honorific) ?? 'Ibu',
    callName: page.label,
  })
  const command = useCommand(api.cases.rename, {
    onDone: () => {
      toast(t('call_name.saved'))
      onClose()
    },
  })
  const { caseId, version, birthYear } = page
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('call_name.title')}
      action={t('call_name.save')}
      onSend={() => void command.run({ ...form.input(), caseId, version, birthYear })}
    />
  )
}
