import { useState } from 'react'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { bare, t } from './words.ts'

type Props = {
  of: { id: string; words: string } | null
  onClose: () => void
  onRemove: (id: string, reason: string) => void
}

/** Something of the plan in force is taken out: the reason is shown to the head beside it. */
export function RemoveDialog({ of, onClose, onRemove }: Props) {
  const [reason, setReason] = useState('')
  const remove = () => {
    if (!of || reason.trim() === '') return
    onRemove(of.id, reason.trim())
    setReason('')
    onClose()
  }
  return (
    <Dialog
      open={of !== null}
      onClose={onClose}
      title={t('remove.title')}
      actions={
        <Button kind="primary" onClick={remove}>
          {t('remove.do')}
        </Button>
      }
    >
      <p>{t('remove.why', { what: bare(of?.words ?? '') })}</p>
      <TextArea label={t('remove.reason')} rows={3} value={reason} onChange={setReason} />
    </Dialog>
  )
}
