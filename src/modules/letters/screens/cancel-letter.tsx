import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CANCEL_REASONS } from '../rules.ts'
import { api, type LetterPage } from './api.ts'
import { t } from './words.ts'

type Body = { reason: (typeof CANCEL_REASONS)[number]; note: string }

/** The paper is not used; the effect is said before it happens. */
export function CancelLetter({ letter, onClose }: { letter: LetterPage; onClose: () => void }) {
  const draft = useDraft<Body>(`batal-surat/${letter.letterId}`, { reason: 'wrong_data', note: '' })
  const { reason, note } = draft.body
  const cancel = useCommand(api.letters.cancel, {
    onDone: () => {
      void draft.discard()
      toast(t('letter.cancelled_done'))
      onClose()
    },
  })
  const { letterId, version } = letter
  const run = () => void cancel.run({ letterId, version, reason, ...(note.trim().length > 2 && { note }) })
  return (
    <ConfirmDialog
      open
      onClose={onClose}
      title={t('letter.cancel_title', { number: letter.number ?? letter.subject })}
      confirm={t('letter.cancel_save')}
      danger
      busy={cancel.busy}
      onConfirm={run}
    >
      <div className="stack">
        <p>{t('letter.cancel_effect')}</p>
        <RadioCards
          legend={t('letter.cancel_why')}
          name="reason"
          value={reason}
          onChange={(value) => draft.set({ reason: value })}
          options={CANCEL_REASONS.map((r) => ({ value: r, label: t(`reason.${r}`) }))}
        />
        <TextField
          label={t('letter.cancel_note')}
          optional
          value={note}
          onChange={(value) => draft.set({ note: value })}
          maxLength={500}
        />
        <CommandRefusal of={cancel} />
      </div>
    </ConfirmDialog>
  )
}
