import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { sheetForm } from '../forms/survey.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** One sheet after another: after each the dialog stands empty for the next number, and nothing of it is kept on this device. */
export function SheetDialog({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const empty = emptyDraft(sheetForm, { today: '' })
  const form = useShortForm(sheetForm, t, empty)
  const command = useCommand(api.survey.enter, {
    onDone: () => {
      toast(t('sheet.kept', { no: form.body.sheetNo }))
      form.set({ ...empty, channel: form.body.channel })
    },
  })
  const f = form.fields(command)
  return (
    <FormDialog
      {...{ form, command, onClose }}
      wide
      title={t('sheet.enter')}
      action={t('sheet.keep')}
      onSend={() => void command.run({ ...form.input(), roundId })}
    >
      <Field of={f.channel} as="pills" />
      <Field of={f.sheetNo} width="4" />
      <Field of={f.service.requirements} as="pills" />
      <Field of={f.service.procedure} as="pills" />
      <Field of={f.service.time} as="pills" />
      <Field of={f.service.cost} as="pills" />
      <Field of={f.service.product} as="pills" />
      <Field of={f.service.competence} as="pills" />
      <Field of={f.service.conduct} as="pills" />
      <Field of={f.service.complaints} as="pills" />
      <Field of={f.service.facilities} as="pills" />
      <Field of={f.house.comfort} as="pills" />
      <Field of={f.house.safety} as="pills" />
      <Field of={f.words} />
    </FormDialog>
  )
}
