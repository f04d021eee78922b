import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import type { Person } from './person.ts'
import { t } from './words.ts'

type Props = { person: Person; open: boolean; onClose: () => void }
type Ends = Props & { what: 'card' | 'sessions'; call: typeof api.access.closeCard | typeof api.access.endSessions }

/** A card that is lost: what ends at once, and how she comes back. */
export const CardDialog = (props: Props) => <EndDialog {...props} what="card" call={api.access.closeCard} />

/** A device left behind: what ends at once, and that her card opens as before. */
export const SessionsDialog = (props: Props) => <EndDialog {...props} what="sessions" call={api.access.endSessions} />

function EndDialog({ person, open, onClose, what, call }: Ends) {
  const name = person.callName
  const command = useCommand(call, {
    onDone: ({ sessionsEnded }) => {
      toast(t(`${what}.closed`, { name, count: sessionsEnded }))
      onClose()
    },
  })
  return (
    <ConfirmDialog
      {...{ open, onClose }}
      title={t(`${what}.title`, { name })}
      confirm={t(`${what}.do`)}
      danger
      busy={command.busy}
      onConfirm={() => void command.run({ personId: person.id })}
    >
      <div className="stack">
        <p>{t(`${what}.what`, { name })}</p>
        <p>{t(`${what}.next`, { name })}</p>
        <CommandRefusal of={command} />
      </div>
    </ConfirmDialog>
  )
}
