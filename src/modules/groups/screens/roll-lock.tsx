import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { FormDialog } from '../../../app/web/client/form-dialog.tsx'
import { useMay } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useShortForm } from '../../../app/web/client/use-form.ts'
import { Banner } from '../../../design/banner.tsx'
import { Button } from '../../../design/button.tsx'
import { emptyDraft } from '../../../kernel/form-values.ts'
import { reopenForm } from '../forms/group.ts'
import { api, type GroupRead } from './api.ts'
import { t } from './words.ts'

/** A roll that stands is locked by whoever keeps the attendance; a mistake is put right after it was opened again. */
export function RollLock({ of: { groupId, lock, isOpen } }: { of: GroupRead }) {
  const may = useMay('groups.lock')
  const [open, setOpen] = useState(false)
  const command = useCommand(api.groups.lock)
  const seq = lock?.seq ?? 0
  if (lock?.state === 'locked')
    return (
      <Banner>
        {t('lock.locked', { name: lock.by, day: shortDay(lock.at) })}{' '}
        {may && (
          <Button small onClick={() => setOpen(true)}>
            {t('lock.reopen')}
          </Button>
        )}
        {open && <Reopen {...{ groupId, seq }} onClose={() => setOpen(false)} />}
      </Banner>
    )
  return (
    <>
      {lock?.why && (
        <p className="small quiet">
          {t('lock.reopened', { name: lock.by, day: shortDay(lock.at), why: t(`correction.${lock.why}`) })}
        </p>
      )}
      {may && !isOpen && (
        <div>
          <Button icon="lock" busy={command.busy} onClick={() => void command.run({ groupId, seq })}>
            {t('lock.do')}
          </Button>
        </div>
      )}
      {command.sentence && <Banner kind="danger">{command.sentence}</Banner>}
    </>
  )
}

function Reopen({ groupId, seq, onClose }: { groupId: string; seq: number; onClose: () => void }) {
  const form = useShortForm(reopenForm, t, emptyDraft(reopenForm, { today: '' }))
  const command = useCommand(api.groups.reopen, { onDone: onClose })
  return (
    <FormDialog
      {...{ form, command, onClose }}
      title={t('lock.reopen')}
      action={t('lock.reopen')}
      onSend={() => void command.run({ ...form.input(), groupId, seq })}
    />
  )
}
