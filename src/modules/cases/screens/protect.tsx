import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { TextArea } from '../../../design/text-area.tsx'
import { api } from './api.ts'
import type { CasePage } from './case-types.ts'
import { t } from './words.ts'

/** Protecting her identity, or ending it: says beforehand who will still see her name. */
export function Protect({ page, open, onClose }: { page: CasePage; open: boolean; onClose: () => void }) {
  const [reason, setReason] = useState('')
  const command = useCommand(api.cases.protect, { onDone: onClose })
  const on = !page.isProtected
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('protect.title')}
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
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
          onChange={setReason}
          error={command.issue('reason')}
        />
      </div>
    </Dialog>
  )
}
