import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { navigate } from '../../../app/web/client/route.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { api, type List } from './api.ts'
import { t } from './words.ts'

/** Gives a draft up. The file stays sealed, nothing of it becomes a referral. */
export function DropList({ list, onDropped }: { list: List; onDropped: () => void }) {
  const [asking, setAsking] = useState(false)
  const drop = useCommand(api.lists.drop, {
    onDone: () => {
      onDropped()
      navigate('/rujukan/impor')
    },
  })
  return (
    <p>
      <Button small kind="plain" onClick={() => setAsking(true)}>
        {t('imp.drop')}
      </Button>
      <ConfirmDialog
        open={asking}
        onClose={() => setAsking(false)}
        title={t('imp.drop')}
        confirm={t('imp.drop')}
        busy={drop.busy}
        onConfirm={() => void drop.run({ listId: list.listId, version: list.version })}
      >
        <p>{t('imp.drop_note')}</p>
        <CommandRefusal of={drop} />
      </ConfirmDialog>
    </p>
  )
}
