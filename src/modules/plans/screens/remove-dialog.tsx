import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { bare, t } from './words.ts'

type Props = {
  caseId: string
  id: string
  words: string
  onClose: () => void
  onRemove: (id: string, reason: string) => void
}

/** Something of the plan in force is taken out: the reason is shown to the head beside it. Each thing has a reason of its own. */
export function RemoveDialog({ caseId, id, words, onClose, onRemove }: Props) {
  const draft = useDraft(`rencana/${caseId}/${id}`, { reason: '' })
  const reason = draft.body.reason.trim()
  const remove = () => {
    if (reason === '') return
    onRemove(id, reason)
    void draft.discard()
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('remove.title')}
      actions={
        <Button kind="primary" onClick={remove}>
          {t('remove.do')}
        </Button>
      }
    >
      <p>{t('remove.why', { what: bare(words) })}</p>
      <TextArea
        label={t('remove.reason')}
        rows={3}
        value={draft.body.reason}
        onChange={(text) => draft.set({ reason: text })}
        save={draft.save}
      />
    </Dialog>
  )
}
