import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { t } from './words.ts'

type Props = {
  open: boolean
  note: string
  busy: boolean
  onNote: (note: string) => void
  onClose: () => void
  onReturn: () => void
}

const SHORTEST = 10

/** A plan goes back with a note, never without: the button opens this where none was written yet. */
export function ReturnDialog({ open, note, busy, onNote, onClose, onReturn }: Props) {
  const isShort = note.trim().length < SHORTEST
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('approve.return')}
      actions={
        <Button kind="primary" busy={busy} onClick={() => !isShort && onReturn()}>
          {t('approve.return')}
        </Button>
      }
    >
      <TextArea label={t('approve.note')} hint={t('approve.note_hint')} rows={4} value={note} onChange={onNote} />
    </Dialog>
  )
}
