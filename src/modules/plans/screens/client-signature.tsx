import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { signForm } from '../forms/agreement.ts'
import { api, type PlanPage, type Version } from './api.ts'
import { t } from './words.ts'

type Props = { label: string; page: PlanPage; version: Version; onClose: () => void }

/** How she agreed, recorded by whoever carries her case. */
export function ClientSignature({ label, page, version, onClose }: Props) {
  const form = useShortForm(signForm, t, emptyDraft(signForm, { today: page.today }))
  const me = useMe()
  const sign = useCommand(api.plans.sign, {
    onDone: () => {
      toast(t('sign.done'))
      onClose()
    },
  })
  const f = form.fields(sign)
  const others = page.people.filter((p) => p.personId !== me.account.id)
  return (
    <FormDialog
      title={t('sign.hers', { name: label })}
      form={form}
      command={sign}
      action={t('sign.record')}
      onSend={() => void sign.run({ planId: version.planId, signer: 'client', ...form.input() })}
      onClose={onClose}
    >
      <Field
        of={f.manner}
        as="cards"
        options={f.manner.options.map((m) => ({ ...m, note: t.code('manner_note', m.value) }))}
      />
      <Field
        of={f.witnessId}
        optional={false}
        options={others.map((p) => ({ value: p.personId, label: p.callName }))}
        placeholder={t('choose')}
      />
      <Field of={f.signedOn} optional={false} />
    </FormDialog>
  )
}
