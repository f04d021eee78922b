import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { kindAfter } from '../rules.ts'
import { api, type Plan, type Version } from './api.ts'
import { GiveBackDialog } from './give-back-dialog.tsx'
import { t } from './words.ts'

/** What can be done with the newest version: proposed, locked, given back, gone on from, dropped. */
export function Steps({ plan, version }: { plan: Plan; version: Version }) {
  const [gives, setGives] = useState(false)
  const [asks, setAsks] = useState<'go_on' | 'drop' | null>(null)
  const settled = (word: string) => () => {
    toast(word)
    setAsks(null)
  }
  const { versionId } = version
  const propose = useCommand(api.budget.propose, { onDone: () => toast(t('propose.done')) })
  const lock = useCommand(api.budget.lock, { onDone: () => toast(t('lock.done')) })
  const goOn = useCommand(api.budget.goOn, { onDone: settled(t('go_on.done')) })
  const drop = useCommand(api.budget.drop, {
    onDone: ({ planId }) => {
      settled(t('drop.done'))()
      if (planId === null) navigate('/anggaran')
    },
  })
  return (
    <>
      {[propose, lock, goOn, drop].map((c, i) => (
        <CommandRefusal key={String(i)} of={c} />
      ))}
      {plan.mayPropose && (
        <Button kind="primary" busy={propose.busy} onClick={() => void propose.run({ versionId })}>
          {t('propose.do')}
        </Button>
      )}
      {plan.mayDecide && (
        <>
          <Button kind="primary" icon="lock" busy={lock.busy} onClick={() => void lock.run({ versionId })}>
            {t('lock.do')}
          </Button>
          <Button onClick={() => setGives(true)}>{t('give_back.open')}</Button>
        </>
      )}
      {plan.mayGoOn && (
        <Button icon="plus" onClick={() => setAsks('go_on')}>
          {t('go_on.do')}
        </Button>
      )}
      {plan.mayDrop && <Button onClick={() => setAsks('drop')}>{t('drop.open')}</Button>}
      <ConfirmDialog
        open={asks === 'go_on'}
        onClose={() => setAsks(null)}
        title={t('go_on.do')}
        confirm={t('go_on.yes')}
        busy={goOn.busy}
        onConfirm={() => void goOn.run({ planId: plan.planId })}
      >
        <p>{t('go_on.sure', { kind: t(`kind.${kindAfter(version.kind)}`) })}</p>
      </ConfirmDialog>
      <ConfirmDialog
        open={asks === 'drop'}
        onClose={() => setAsks(null)}
        title={t('drop.open')}
        confirm={t('drop.yes')}
        busy={drop.busy}
        danger
        onConfirm={() => void drop.run({ versionId })}
      >
        <p>{t(version.ordinal === 1 ? 'drop.sure_first' : 'drop.sure', { count: plan.lines.length })}</p>
      </ConfirmDialog>
      {gives && <GiveBackDialog versionId={versionId} onClose={() => setGives(false)} />}
    </>
  )
}
