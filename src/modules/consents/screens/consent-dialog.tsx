import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMe } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { oneAnswerForm } from '../forms/talk.ts'
import { api, type CasePage } from './api.ts'
import { t } from './words.ts'

/** One question more: a purpose, her answer, and how she gave it. */
export function ConsentDialog({ page, onClose }: { page: CasePage; onClose: () => void }) {
  const me = useMe()
  const form = useShortForm(oneAnswerForm, t, emptyDraft(oneAnswerForm, { today: '' }))
  const command = useCommand(api.consents.record, {
    onDone: () => {
      toast(t('consent.saved'))
      onClose()
    },
  })
  const send = () => {
    const { purpose, recipient, answer, ...how } = form.input()
    void command.run({
      ...how,
      caseId: page.caseId,
      answers: [{ purpose, answer, ...(recipient && { recipient }) }],
      explainedBy: me.account.id,
    })
  }
  const issue = (path: string) => command.issue(path) ?? command.issue(`answers.0.${path}`) // a talk of one answer
  const placeOf = (path: string) => form.placeOf(path.replace('answers.0.', ''))
  const f = form.fields({ issue })
  return (
    <FormDialog
      {...{ command, onClose }}
      form={{ placeOf }}
      title={t('consent.add')}
      action={t('consent.save_answer')}
      onSend={send}
    >
      <Field of={f.purpose} />
      <Field of={f.recipient} optional={false} />
      <Field of={f.answer} />
      <Field of={f.form} />
      <Field of={f.witness} optional={false} />
      <Field of={f.language} />
      <Field of={f.questions} />
    </FormDialog>
  )
}
