import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useForm } from '../../../app/web/client/use-form.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Field } from '../../../design/form-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { cancelForm } from '../forms/way.ts'
import { api, type LetterPage } from './api.ts'
import { t } from './words.ts'

/** The paper is not used; the effect is said before it happens. */
export function CancelLetter({ letter, onClose }: { letter: LetterPage; onClose: () => void }) {
  const { letterId, version } = letter
  const form = useForm(cancelForm, t, `batal-surat/${letterId}`, emptyDraft(cancelForm, { today: '' }))
  const cancel = useCommand(api.letters.cancel, {
    onDone: () => {
      void form.discard()
      toast(t('letter.cancelled_done'))
      onClose()
    },
  })
  const f = form.fields(cancel)
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('letter.cancel_title', { number: letter.number ?? letter.subject })}
      confirm={t('letter.cancel_save')}
      danger
      busy={cancel.busy}
      onConfirm={() => void cancel.run({ letterId, version, ...form.input() })}
    >
      <div className="stack">
        <p>{t('letter.cancel_effect')}</p>
        <Field of={f.reason} as="cards" />
        <Field of={f.note} />
        <CommandRefusal of={cancel} fields={form.placeOf} />
      </div>
    </ConfirmDialog>
  )
}
