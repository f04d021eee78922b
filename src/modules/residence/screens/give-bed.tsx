import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { Button } from '../../../design/button.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { usePersonName } from '../../../design/person-name.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import { bedWords } from './use-bed.tsx'
import { t } from './words.ts'

/** Who gets a bed; `now` is where she sleeps, as words. */
export type Guest = { caseId: string; label: string; isProtected: boolean; now: string | null }

/** Gives a bed or another bed; one that somebody has taken meanwhile is said, and the list is read again. */
export function GiveBed({ guest, onClose }: { guest: Guest; onClose: () => void }) {
  const name = usePersonName({
    name: guest.label,
    code: guest.isProtected ? guest.label : null,
    shielded: guest.isProtected,
  })
  const [bedId, setBedId] = useState('')
  const [children, setChildren] = useState<'0' | '1' | '2' | '3'>('0')
  const free = useRead(api.residence.freeBeds, {})
  const changes = [api.residence.rooms, api.residence.freeBeds, api.residence.ofCase]
  const done = () => {
    toast(t('bed.given'))
    onClose()
  }
  const give = useCommand(api.residence.assignBed, { changes, onDone: done })
  const leave = useCommand(api.residence.leaveBed, { changes, onDone: done })
  return (
    <Dialog
      open
      onClose={onClose}
      title={guest.now ? t('bed.move_title', { name }) : t('bed.give_title', { name })}
      actions={
        <>
          {guest.now && (
            <Button kind="plain" busy={leave.busy} onClick={() => void leave.run({ caseId: guest.caseId })}>
              {t('bed.leave')}
            </Button>
          )}
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button
            kind="primary"
            busy={give.busy}
            onClick={() => void give.run({ caseId: guest.caseId, bedId, withChildren: Number(children) })}
          >
            {guest.now ? t('bed.move') : t('bed.give')}
          </Button>
        </>
      }
    >
      <div className="stack">
        {guest.now && <p className="quiet">{t('bed.now', { place: guest.now })}</p>}
        <CommandRefusal of={give} />
        <CommandRefusal of={leave} />
        <Select
          label={t('bed.label')}
          value={bedId}
          onChange={setBedId}
          placeholder={free.data?.beds.length === 0 ? t('bed.none_free') : t('bed.choose')}
          options={(free.data?.beds ?? []).map((b) => ({ value: b.bedId, label: bedWords(b) }))}
        />
        <Select
          label={t('bed.with_children')}
          value={children}
          onChange={setChildren}
          options={(['0', '1', '2', '3'] as const).map((n) => ({ value: n, label: n }))}
        />
      </div>
    </Dialog>
  )
}
