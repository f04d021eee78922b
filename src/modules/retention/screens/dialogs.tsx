import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDayYear } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { holdForm } from '../forms/hold.ts'
import { returnForm } from '../forms/return.ts'
import { api, type Item } from './api.ts'
import { t } from './words.ts'

/** It can not be undone: what goes and what stays is said before. Step by step; whatever stops it, the next press goes on. */
export function EraseDialog({ of, onClose }: { of: Item; onClose: () => void }) {
  const decide = useCommand(api.retention.erase, { changes: [] })
  const carry = useCommand(api.retention.carryOut, { portions: true, changes: [api.retention.page] })
  const who = of.herNo ?? t('items.no_number')
  const erase = async () => {
    const erasureId = of.erasureId ?? (await decide.run({ caseId: of.caseId, part: of.part }))?.erasureId
    if (!erasureId) return
    for (;;) {
      const step = await carry.run({ erasureId })
      if (!step) return
      if (step.isDone) break
    }
    toast(t('erase.done'))
    onClose()
  }
  return (
    <Dialog
      open
      onClose={onClose}
      title={t(`erase.title.${of.part}`, { who })}
      actions={
        <>
          <Button onClick={onClose}>{t('erase.cancel')}</Button>
          <Button kind="danger" busy={decide.busy || carry.busy} onClick={() => void erase()}>
            {t(of.erasureId ? 'erase.go_on' : `erase.do.${of.part}`)}
          </Button>
        </>
      }
    >
      <div className="stack stack-2">
        <CommandRefusal of={decide} />
        <CommandRefusal of={carry} />
        {of.erasureId && <p>{t('erase.begun')}</p>}
        <p>{t(`erase.since.${of.reason}`, { day: shortDayYear(of.dueOn) })}</p>
        <p>{t(`erase.goes.${of.part}`)}</p>
        <p>{t(`erase.stays.${of.part}`)}</p>
        <p>
          <b>{t('erase.never')}</b>
        </p>
      </div>
    </Dialog>
  )
}

export function ReturnDialog({ of, onClose }: { of: Item; onClose: () => void }) {
  const form = useShortForm(returnForm, t, emptyDraft(returnForm, { today: '' }))
  const command = useCommand(api.retention.giveBack, {
    onDone: () => {
      toast(t('return.done'))
      onClose()
    },
  })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t(`return.title.${of.part}`, { who: of.herNo ?? t('items.no_number') })}
      action={t('return.do')}
      onSend={() => void command.run({ caseId: of.caseId, part: of.part, ...form.input() })}
    />
  )
}

export function HoldDialog({ onClose }: { onClose: () => void }) {
  const form = useShortForm(holdForm, t, emptyDraft(holdForm, { today: '' }))
  const command = useCommand(api.retention.hold, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('hold.new')}
      action={t('hold.save')}
      onSend={() => void command.run(form.input())}
    />
  )
}
