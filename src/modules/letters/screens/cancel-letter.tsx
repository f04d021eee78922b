import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { RadioCards } from '../../../design/radio-cards.tsx'
import { TextField } from '../../../design/text-field.tsx'
import { toast } from '../../../design/toast.tsx'
import { CANCEL_REASONS } from '../rules.ts'
import { api, type LetterPage } from './api.ts'
import { t } from './words.ts'

/** The paper is not used; the effect is said before it happens. */
export function CancelLetter({ letter, open, onClose }: { letter: LetterPage; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState<(typeof CANCEL_REASONS)[number]>('wrong_data')
  const [note, setNote] = useState('')
  const cancel = useCommand(api.letters.cancel, {
    onDone: () => {
      toast(t('letter.cancelled_done'))
      onClose()
    },
  })
  const { letterId, version } = letter
  const run = () => void cancel.run({ letterId, version, reason, ...(note.trim().length > 2 && { note }) })
  return (
    <ConfirmDialog
      open={open}
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
          onChange={setReason}
          options={CANCEL_REASONS.map((r) => ({ value: r, label: t(`reason.${r}`) }))}
        />
        <TextField label={t('letter.cancel_note')} optional value={note} onChange={setNote} maxLength={500} />
        <CommandRefusal of={cancel} />
      </div>
    </ConfirmDialog>
  )
}
