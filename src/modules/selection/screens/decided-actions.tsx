import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { ReasonDialog } from '../../../app/web/client/reason-dialog.tsx'
import { useHasRole } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { toast } from '../../../design/toast.tsx'
import { isInSelection } from '../../referrals/rules.ts'
import { sayRule } from '../../screening/said.ts'
import { api, type Page } from './api.ts'
import { t } from './words.ts'

/** What the head may do with a decision, or when she did not come. */
export function DecidedActions({ page }: { page: Page }) {
  const isHead = useHasRole('head')
  const [open, setOpen] = useState<'reopen' | 'withdraw' | null>(null)
  const move = useCommand(api.cases.move, { onDone: () => toast(t('after.moved')) })
  const close = useCommand(api.selection.closeNotAdmitted, {
    onDone: ({ closed }) => toast(t(closed ? 'after.closed' : 'after.not_closed')),
  })
  if (!isHead || !isInSelection(page) || page.proposal?.state === 'open') return null
  const admitted = (page.status === 'accepted' || page.status === 'emergency') && page.stage === 'identification'
  const notAdmitted = page.status === 'refused' || page.status === 'referred'
  const decided = ['accepted', 'waiting', 'refused', 'referred', 'emergency'].includes(page.status)
  const input = { caseId: page.caseId, version: page.version }
  return (
    <div className="decide__foot">
      <CommandRefusal of={move} />
      <CommandRefusal of={close} />
      {admitted && (
        <Button kind="primary" busy={move.busy} onClick={() => void move.run({ caseId: page.caseId, to: 'data' })}>
          {t('after.move')}
        </Button>
      )}
      {notAdmitted && (
        <Button kind="primary" busy={close.busy} onClick={() => void close.run({ caseId: page.caseId })}>
          {t('after.close')}
        </Button>
      )}
      {decided && (
        <Button small onClick={() => setOpen('reopen')}>
          {t('after.reopen')}
        </Button>
      )}
      <Button small kind="plain" onClick={() => setOpen('withdraw')}>
        {t('after.withdraw')}
      </Button>
      {open === 'reopen' && (
        <ReasonDialog
          sayRule={sayRule}
          call={api.selection.reopen}
          input={input}
          title={t('after.reopen')}
          note={t('after.reopen_note')}
          verb={t('after.reopen')}
          onClose={() => setOpen(null)}
        />
      )}
      {open === 'withdraw' && (
        <ReasonDialog
          sayRule={sayRule}
          call={api.selection.withdraw}
          input={input}
          title={t('after.withdraw')}
          note={t('after.withdraw_note')}
          verb={t('after.withdraw')}
          onClose={() => setOpen(null)}
        />
      )}
    </div>
  )
}
