import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { CheckboxGroup } from '../../../design/checkbox.tsx'
import { emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { ErrorSummary, type FieldProblem } from '../../../design/error-summary.tsx'
import { toast } from '../../../design/toast.tsx'
import { ROLES, type Role } from '../../../kernel/roles.ts'
import { needsEndDate } from '../rules.ts'
import { api } from './api.ts'
import type { Invitation } from './new-invitation.tsx'
import { emptyPerson, PersonFields, personOf, personProblems } from './person-fields.tsx'
import { endOfRole } from './role-end.ts'
import { t } from './words.ts'

type Props = { open: boolean; onClose: () => void; onInvited: (made: { invitation: Invitation; name: string }) => void }

/** A colleague, an account and roles in one step. The invitation that comes back is printed at once. */
export function InviteDialog({ open, onClose, onInvited }: Props) {
  const [person, setPerson] = useState(emptyPerson)
  const [roles, setRoles] = useState<Role[]>([])
  const [until, setUntil] = useState(emptyDate)
  const [problems, setProblems] = useState<FieldProblem[]>([])
  const [tried, setTried] = useState(0)
  const command = useCommand(api.access.invite, {
    onDone: ({ invitation, pending }) => {
      if (pending.length > 0) toast(t('people.pending_told', { name: person.callName }))
      setPerson(emptyPerson)
      setRoles([])
      setUntil(emptyDate)
      onInvited({ invitation, name: person.name.trim() })
    },
  })
  const send = () => {
    const end = endOfRole({ roles, day: readDate(until) })
    const found = [
      ...personProblems(person, 'invite'),
      ...(roles.length === 0 ? [{ id: 'invite-roles', text: t('invite.no_role') }] : []),
      ...('problem' in end ? [{ id: 'invite-until', text: end.problem }] : []),
    ]
    setProblems(found)
    setTried(tried + 1)
    if (found.length === 0 && !('problem' in end)) void command.run({ person: personOf(person), roles, ...end })
  }
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('invite.title')}
      wide
      actions={
        <>
          <Button onClick={onClose}>{t('cancel')}</Button>
          <Button kind="primary" icon="key" busy={command.busy} onClick={send}>
            {t('invite.do')}
          </Button>
        </>
      }
    >
      <div className="stack">
        <p>{t('invite.why')}</p>
        {problems.length > 0 && <ErrorSummary key={tried} problems={problems} />}
        <CommandRefusal of={command} fields={{ 'person.username': 'invite-username' }} />
        <PersonFields of="invite" value={person} onChange={setPerson} problems={problems} />
        <div id="invite-roles">
          <CheckboxGroup
            legend={t('invite.roles')}
            hint={t('invite.roles_hint')}
            error={problems.find((p) => p.id === 'invite-roles')?.text}
            options={ROLES.map((r) => ({ value: r, label: roleWord(r) }))}
            value={roles}
            onChange={setRoles}
          />
        </div>
        {needsEndDate(roles) && (
          <div id="invite-until">
            <DateFields
              legend={t('invite.until')}
              hint={t('invite.until_hint')}
              value={until}
              onChange={setUntil}
              error={problems.find((p) => p.id === 'invite-until')?.text}
            />
          </div>
        )}
      </div>
    </Dialog>
  )
}
