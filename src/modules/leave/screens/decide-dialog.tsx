import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { decideForm } from '../forms/pass.ts'
import { api, PASS_CHANGES, type Pass } from './api.ts'
import { t } from './words.ts'

/** Given or refused, by whoever gives this kind; what must be seen to is ticked before it is given. */
export function DecideDialog({ pass, name, onClose }: { pass: Pass; name: string; onClose: () => void }) {
  const form = useShortForm(decideForm, t, emptyDraft(decideForm, { today: '' }))
  const command = useCommand(api.leave.decide, {
    changes: PASS_CHANGES,
    onDone: () => {
      toast(t('decide.done'))
      onClose()
    },
  })
  const f = form.fields(command)
  const needs: readonly string[] = pass.needs
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('decide.title', { name })}
      action={t('decide.do')}
      onSend={() => void command.run({ ...form.input(), passId: pass.passId })}
    >
      {pass.alike && <Banner kind="danger">{t('alike.is', { by: t(`mention.${pass.alike}`) })}</Banner>}
      <Field of={f.decision} as="cards" />
      {needs.length > 0 && <Field of={f.checked} options={f.checked.options.filter((o) => needs.includes(o.value))} />}
      <Field of={f.refusedFor} as="list" />
      <p className="small quiet">{t('ask.family_rule')}</p>
    </FormDialog>
  )
}
