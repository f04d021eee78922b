import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { saveFile } from '../../../app/web/client/save-file.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { answerForm, openForm, printForm } from '../forms/survey.ts'
import { api } from './api.ts'
import { t } from './words.ts'

export function OpenDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(openForm, t, emptyDraft(openForm, { today: '' }))
  const command = useCommand(api.survey.open, {
    onDone: () => {
      toast(t('open.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('open.do')}
      action={t('open.do')}
      onSend={() => void command.run(form.input())}
    />
  )
}

export function PrintDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(printForm, t, emptyDraft(printForm, { today: '' }))
  const command = useCommand(api.survey.sheets, {
    changes: [],
    onDone: (file) => {
      saveFile(file)
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('sheet.print')}
      action={t('print.do')}
      intro={<p className="small">{t('print.note')}</p>}
      onSend={() => void command.run(form.input())}
    />
  )
}

export function AnswerDialog({ roundId, onClose }: { roundId: string; onClose: () => void }) {
  const form = useShortForm(answerForm, t, emptyDraft(answerForm, { today: '' }))
  const command = useCommand(api.survey.answer, {
    onDone: () => {
      toast(t('answer.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('answer.open')}
      action={t('answer.do')}
      onSend={() => void command.run({ ...form.input(), roundId })}
    />
  )
}
