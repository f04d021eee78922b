import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useHasRole, useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { LinkButton } from '../../../design/link.tsx'
import { Actions } from '../../../design/section.tsx'
import { toast } from '../../../design/toast.tsx'
import { AbandonDialog } from './abandon-dialog.tsx'
import { api, CHANGES, nameOf, type Prepared } from './api.ts'
import { ProposeDialog } from './propose-dialog.tsx'
import { t } from './words.ts'

/** The one thing to do now. The button is always there; what is missing is said, never greyed. */
export function ExitActions(prepared: Prepared) {
  const { caseId, name, page, current, say, mayWork } = prepared
  const [dialog, setDialog] = useState<'propose' | 'abandon' | null>(null)
  const mayWrite = useMay('terminations.write') && mayWork
  const isHead = useHasRole('head')
  const withdraw = useCommand(api.terminations.withdrawProposal, { changes: CHANGES })
  const close = useCommand(api.terminations.close, { changes: CHANGES, onDone: () => toast(t('close.done', { name })) })
  if (current.state === 'closed' || !mayWrite || !page.maySeeStory) return null
  const missing = current.state === 'open' ? current.missingToPropose : current.missingToClose
  const first = missing[0]
  return (
    <>
      <CommandRefusal of={withdraw} />
      <CommandRefusal of={close} />
      <Actions>
        <p className="grow small">
          {first
            ? t(current.state === 'open' ? 'missing.propose' : 'missing.close', {
                count: missing.length,
                first: nameOf(say, first),
              })
            : t(current.state === 'open' ? 'missing.none' : 'missing.none_close')}
        </p>
        <Button kind="plain" onClick={() => setDialog('abandon')}>
          {t('abandon.open')}
        </Button>
        {current.state === 'proposed' && (
          <Button busy={withdraw.busy} onClick={() => void withdraw.run({ caseId })}>
            {t('withdraw')}
          </Button>
        )}
        {current.state === 'proposed' && isHead && (
          <LinkButton kind="primary" href={`/persetujuan/selesai/${caseId}`}>
            {t('decide')}
          </LinkButton>
        )}
        {current.state === 'open' && (
          <Button kind="primary" onClick={() => setDialog('propose')}>
            {t('propose.open')}
          </Button>
        )}
        {current.state === 'approved' && isHead && (
          <Button kind="primary" busy={close.busy} onClick={() => void close.run({ caseId })}>
            {t('close.do')}
          </Button>
        )}
      </Actions>
      {dialog === 'propose' && <ProposeDialog {...prepared} onClose={() => setDialog(null)} />}
      {dialog === 'abandon' && <AbandonDialog caseId={caseId} current={current} onClose={() => setDialog(null)} />}
    </>
  )
}
