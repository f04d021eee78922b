import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { reasonForm } from '../forms/reason.ts'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

/** Protecting her identity, or ending it: says beforehand who will still see her name. */
export function Protect({ page, on, onClose }: { page: CasePage; on: boolean; onClose: () => void }) {
  const form = useForm(reasonForm, t, `protect/${page.caseId}/${on ? 'on' : 'off'}`, { reason: '' })
  const command = useCommand(api.cases.protect, { onDone: () => void form.discard().then(onClose) })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('protect.title')}
      action={on ? t('protect.do_on') : t('protect.do_off')}
      onSend={() => void command.run({ ...form.input(), caseId: page.caseId, isProtected: on })}
      intro={<p>{on ? t('protect.why_on') : t('protect.why_off')}</p>}
    />
  )
}
