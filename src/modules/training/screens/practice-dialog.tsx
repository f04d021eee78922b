import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { personOf } from '../../../app/web/client/person-of.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { calledOn } from '../../../design/person-name.tsx'
import { isMasked } from '../../../design/shared-screen.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { practiceForm } from '../forms/practice.ts'
import { api, type ClassRead, PRACTISED } from './api.ts'
import { t } from './words.ts'

/** What the class practised: unit and minutes stand as last time, everybody is ticked, one press takes somebody off. */
export function PracticeDialog({ of, onClose }: { of: ClassRead; onClose: () => void }) {
  const [last] = of.lessons
  const usable = of.units.filter((u) => u.isInUse)
  const form = useForm(practiceForm, t, `latihan/${of.groupId}/kelas`, {
    ...emptyDraft(practiceForm, { today: todayKey() }),
    unitId: usable.find((u) => u.title === last?.unit)?.unitId ?? usable[0]?.unitId ?? '',
    minutes: last ? String(last.minutes) : '',
    caseIds: of.women.map((w) => w.caseId),
  })
  const command = useCommand(api.training.practise, {
    changes: PRACTISED,
    onDone: ({ count }) => {
      toast(t('practice.saved', { count }))
      void form.discard().then(onClose)
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('practice.title', { name: of.name })}
      action={t('practice.save', { count: form.body.caseIds.length })}
      onSend={() => void command.run(form.input())}
    >
      <Field of={f.unitId} as="list" options={usable.map((u) => ({ value: u.unitId, label: u.title }))} />
      <Field of={f.on} />
      <Field of={f.minutes} width="4" />
      <Field of={f.made} />
      <Field
        of={f.caseIds}
        options={of.women.map((w) => ({ value: w.caseId, label: calledOn(personOf(w), isMasked()) }))}
      />
    </FormDialog>
  )
}
