import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { answerWhy } from '../../../app/web/client/many-files.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { goOnForm } from '../forms/go-on.ts'
import { api } from './api.ts'
import { t } from './words.ts'

/** Calmly: many files were opened, why are they needed? The second factor is asked by the command itself. */
export function GoOnDialog() {
  const form = useShortForm(goOnForm, t, emptyDraft(goOnForm, { today: '' }))
  const command = useCommand(api.bulkReading.goOn, { changes: [], onDone: () => answerWhy(true) })
  return (
    <FormDialog
      {...{ form, command }}
      onClose={() => answerWhy(false)}
      title={t('go_on.title')}
      action={t('go_on.do')}
      onSend={() => void command.run(form.input())}
      intro={<p>{t('go_on.what')}</p>}
      look={{ why: { as: 'cards' } }}
    />
  )
}
