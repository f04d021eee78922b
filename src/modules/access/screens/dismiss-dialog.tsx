import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { useHasRole } from '../../../app/web/client/session.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Banner } from '../../../design/banner.tsx'
import { ConfirmDialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { api } from './api.ts'
import type { Person } from './person.ts'
import { t } from './words.ts'

type Props = { person: Person; others: readonly Person[]; open: boolean; onClose: () => void }
const NOBODY = '-'

/** One action; the dialog says everything that happens and asks who goes on with the cases. */
export function DismissDialog({ person, others, open, onClose }: Props) {
  const [successor, setSuccessor] = useState(NOBODY)
  const holdsKeys = useHasRole('head')
  const name = person.callName
  const command = useCommand(api.access.dismiss, {
    onDone: ({ sessionsEnded, handedOver }) => {
      toast(t('dismiss.done', { name, sessions: sessionsEnded, cases: handedOver }))
      onClose()
    },
  })
  const workers = others.filter((p) => p.id !== person.id && p.roles.includes('social_worker'))
  return (
    <ConfirmDialog
      open={open}
      onClose={onClose}
      title={t('dismiss.title', { name })}
      confirm={t('dismiss.do')}
      danger
      busy={command.busy}
      onConfirm={() =>
        void command.run({ personId: person.id, ...(successor !== NOBODY && { successorId: successor }) })
      }
    >
      <div className="stack">
        <p>{t('dismiss.what', { name })}</p>
        {person.isLastKeyHolder && <Banner kind="attention">{t('dismiss.last_key', { name })}</Banner>}
        {person.caseload !== null && person.caseload > 0 && holdsKeys && (
          <>
            <p>{t('dismiss.cases', { name, count: person.caseload })}</p>
            <Select
              label={t('dismiss.successor')}
              value={successor}
              onChange={setSuccessor}
              options={[
                ...workers.map((w) => ({ value: w.id, label: w.name })),
                { value: NOBODY, label: t('dismiss.nobody') },
              ]}
            />
          </>
        )}
        <CommandRefusal of={command} />
      </div>
    </ConfirmDialog>
  )
}
