import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { api } from './api.ts'
import { t } from './words.ts'

/** A draft belongs to everybody who may write the letter: the effect is said before it is gone. */
export function DropDraft({ letterId, version, onDone }: { letterId: string; version: number; onDone: () => void }) {
  const [open, setOpen] = useState(false)
  const drop = useCommand(api.letters.dropDraft, { onDone })
  return (
    <>
      <Button onClick={() => setOpen(true)}>{t('new.drop')}</Button>
      <ConfirmDialog
        open={open}
        onClose={() => setOpen(false)}
        title={t('new.drop_title')}
        confirm={t('new.drop')}
        danger
        busy={drop.busy}
        onConfirm={() => void drop.run({ letterId, version })}
      >
        <p>{t('new.drop_effect')}</p>
        <CommandRefusal of={drop} />
      </ConfirmDialog>
    </>
  )
}
