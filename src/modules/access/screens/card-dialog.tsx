import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import type { Person } from './person.ts'
import { t } from './words.ts'

/** A card that is lost: what ends at once, and how she comes back. */
export function CardDialog({ person, open, onClose }: { person: Person; open: boolean; onClose: () => void }) {
  const name = person.callName
  const command = useCommand(api.access.closeCard, {
    onDone: ({ sessionsEnded }) => {
      toast(t('card.closed', { name, count: sessionsEnded }))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      {...{ open, onClose }}
      title={t('card.title', { name })}
      confirm={t('card.do')}
      danger
      busy={command.busy}
      onConfirm={() => void command.run({ personId: person.id })}
    >
      <div className="stack">
        <p>{t('card.what', { name })}</p>
        <p>{t('card.next', { name })}</p>
        <CommandRefusal of={command} />
      </div>
    </ConfirmDialog>
  )
}
