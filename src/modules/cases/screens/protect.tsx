import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useDraft } from '../../../app/web/client/use-draft.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

/** Protecting her identity, or ending it: says beforehand who will still see her name. */
export function Protect({ page, on, onClose }: { page: CasePage; on: boolean; onClose: () => void }) {
  const draft = useDraft(`protect/${page.caseId}/${on ? 'on' : 'off'}`, { reason: '' })
  const { reason } = draft.body
  const end = () => {
    void draft.discard()
    onClose()
  }
  const command = useCommand(api.cases.protect, { onDone: end })
  return (
    <Dialog
      open
      onClose={onClose}
      title={t('protect.title')}
      actions={
        <>
          <Button onClick={end}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={command.busy}
            onClick={() => void command.run({ caseId: page.caseId, isProtected: on, reason })}
          >
            {on ? t('protect.do_on') : t('protect.do_off')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{on ? t('protect.why_on') : t('protect.why_off')}</p>
        <CommandRefusal of={command} fields={{ reason: 'protect-reason' }} />
        <TextArea
          id="protect-reason"
          label={t('protect.reason')}
          value={reason}
          onChange={(typed) => draft.set({ reason: typed })}
          error={command.issue('reason')}
        />
      </div>
    </Dialog>
  )
}
