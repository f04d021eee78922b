import { todayKey } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { sendForm } from '../forms/way.ts'
import { api, type LetterPage } from './api.ts'
import { t } from './words.ts'

/** How and when the letter left the house. */
export function SendLetter({ letter, onClose }: { letter: LetterPage; onClose: () => void }) {
  const form = useShortForm(sendForm, t, emptyDraft(sendForm, { today: todayKey() }))
  const send = useCommand(api.letters.markSent, {
    onDone: () => {
      toast(t('letter.sent_done'))
      onClose()
    },
  })
  const { letterId, version, state } = letter
  return (
    <FormDialog
      title={t('letter.send')}
      {...{ form, onClose }}
      intro={(state === 'issued' || state === 'printed') && <p>{t('letter.send_bare')}</p>}
      command={send}
      action={t('letter.send_save')}
      onSend={() => void send.run({ letterId, version, ...form.input() })}
    />
  )
}
