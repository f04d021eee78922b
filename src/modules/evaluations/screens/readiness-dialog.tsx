import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { readinessForm } from '../forms/results.ts'
import { api, CHANGES } from './api.ts'
import { t } from './words.ts'

type Props = { caseId: string; name: string; isExtended: boolean; onClose: () => void }

/** What the conference decided (G7). The head alone makes a stay longer, and only once. */
export function ReadinessDialog({ caseId, name, isExtended, onClose }: Props) {
  const first = emptyDraft(readinessForm, { today: todayKey() })
  const form = useForm(readinessForm, t, `evaluations/${caseId}/readiness`, first)
  const command = useCommand(api.evaluations.decideReadiness, {
    changes: CHANGES,
    onDone: () => {
      toast(t('readiness.saved'))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  const decisions = f.decision.options.filter((d) => d.value !== 'extend' || !isExtended)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('readiness.dialog', { name })}
      action={t('readiness.save')}
      onSend={() => void command.run({ ...form.input(), caseId })}
    >
      <Field
        of={f.decision}
        as="cards"
        options={decisions.map((d) => (d.value ? { ...d, note: t.code('readiness_note', d.value) } : d))}
      />
      <Field
        of={f.months}
        as="pills"
        options={['1', '2', '3'].map((n) => ({ value: n, label: t('readiness.month', { n }) }))}
      />
      <Field of={f.decidedOn} />
      <Field of={f.reason} />
    </FormDialog>
  )
}
