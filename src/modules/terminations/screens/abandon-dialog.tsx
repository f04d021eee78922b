import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { thrownAway, useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api, CHANGES, type Current } from './api.ts'
import { endWord } from './end-words.ts'
import { t } from './words.ts'

/** She came back, she stays, or it is another way: the list ends here, with a reason. */
export function AbandonDialog({ caseId, current, onClose }: { caseId: string; current: Current; onClose: () => void }) {
  const draft = useDraft(`terminations/${caseId}/abandon`, { reason: '' })
  const save = useCommand(api.terminations.abandon, {
    changes: CHANGES,
    onDone: () => void draft.discard().then(onClose),
  })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('abandon.open')}
      actions={
        <>
          <Button onClick={thrownAway(draft, onClose)}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={save.busy}
            onClick={() => void save.run({ caseId, version: current.version, reason: draft.body.reason })}
          >
            {t('abandon.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{endWord('abandon.effect', current.exit)}</p>
        <CommandRefusal of={save} fields={{ reason: 'henti-alasan' }} />
        <TextArea
          id="henti-alasan"
          label={t('field.reason')}
          value={draft.body.reason}
          onChange={(reason) => draft.set({ reason })}
          error={save.issue('reason')}
          save={draft.save}
        />
      </div>
    </Dialog>
  )
}
