import { useState } from 'react'
import { CommandRefusal } from '../../../app/web/client/command-refusal.tsx'
import { shortDay } from '../../../app/web/client/days.ts'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useCommand } from '../../../app/web/client/use-command.ts'
import { Button } from '../../../design/button.tsx'
import { Checkbox } from '../../../design/checkbox.tsx'
import { emptyDate, readDate } from '../../../design/date-boxes.ts'
import { DateFields } from '../../../design/date-fields.tsx'
import { Dialog } from '../../../design/dialog.tsx'
import { Select } from '../../../design/select.tsx'
import { toast } from '../../../design/toast.tsx'
import { ROLES, type Role } from '../../../kernel/roles.ts'
import { needsEndDate, PREFIX } from '../rules.ts'
import { api } from './api.ts'
import type { Person } from './person.ts'
import { asksForEnd, endOfRole } from './role-end.ts'
import { isRole, t } from './words.ts'

/** Which roles somebody holds: end one, grant another. Guests get the day on which they go. */
export function RolesDialog({ person, open, onClose }: { person: Person; open: boolean; onClose: () => void }) {
  const end = useCommand(api.access.endRole, {
    onDone: (_, { role }) => toast(t('people.ended', { role: roleWord(role), name: person.callName })),
  })
  return (
    <Dialog
      open={open}
      onClose={onClose}
      title={t('roles.title', { name: person.callName })}
      actions={<Button onClick={onClose}>{t('close')}</Button>}
    >
      <div className="stack">
        <CommandRefusal of={end} />
        {person.grants.length === 0 ? (
          <p className="quiet">{t('roles.none')}</p>
        ) : (
          <ul className="card lines rows">
            {person.grants.map((g) => (
              <li key={`${g.role} ${g.signsAs}`}>
                <span className="grow">
                  {g.signsAs && `${PREFIX[g.signsAs]} `}
                  {roleWord(g.role)}
                  {g.untilOn && <span className="quiet small"> {t('people.until', { day: shortDay(g.untilOn) })}</span>}
                </span>
                <Button
                  small
                  busy={end.busy}
                  onClick={() => isRole(g.role) && void end.run({ personId: person.id, role: g.role })}
                >
                  {t('roles.end')}
                </Button>
              </li>
            ))}
          </ul>
        )}
        <p className="small quiet">{t('roles.end_note')}</p>
        <Grant person={person} />
      </div>
    </Dialog>
  )
}

function Grant({ person }: { person: Person }) {
  const [role, setRole] = useState<Role | ''>('')
  const [until, setUntil] = useState(emptyDate)
  const [isEndless, setEndless] = useState(false)
  const [problem, setProblem] = useState<string>()
  const grant = useCommand(api.access.grantRole, {
    onDone: ({ pending }, input) => {
      toast(
        pending.length > 0
          ? t('people.pending_told', { name: person.callName })
          : t('people.granted', { role: roleWord(input.role), name: person.callName }),
      )
      setRole('')
      setUntil(emptyDate)
      setEndless(false)
    },
  })
  const ends = (r: string) => person.grants.find((g) => g.role === r && !g.signsAs)?.untilOn ?? null
  const current = ends(role)
  const choose = (next: Role | '') => {
    setRole(next)
    setEndless(false)
    setProblem(undefined)
  }
  const send = () => {
    if (role === '') return
    const end = endOfRole({ roles: [role], day: readDate(until), isProlonged: current !== null, isEndless })
    setProblem('problem' in end ? end.problem : undefined)
    if (!('problem' in end)) void grant.run({ personId: person.id, role, ...end })
  }
  return (
    <div className="stack">
      <CommandRefusal of={grant} />
      <Select
        label={t('roles.add')}
        placeholder={t('roles.choose')}
        value={role}
        onChange={choose}
        options={ROLES.filter((r) => !person.roles.includes(r) || ends(r) !== null).map((r) => ({
          value: r,
          label: roleWord(r),
        }))}
      />
      {role !== '' && current && !needsEndDate([role]) && (
        <Checkbox label={t('roles.endless')} checked={isEndless} onChange={setEndless} />
      )}
      {role !== '' && asksForEnd([role], current !== null) && !(isEndless && !needsEndDate([role])) && (
        <DateFields
          legend={t('invite.until')}
          hint={current ? t('roles.prolong_hint', { day: shortDay(current) }) : t('invite.until_hint')}
          value={until}
          onChange={setUntil}
          error={problem}
        />
      )}
      {role !== '' && (
        <div>
          <Button kind="primary" busy={grant.busy} onClick={send}>
            {t(current ? 'roles.prolong' : 'roles.give')}
          </Button>
        </div>
      )}
    </div>
  )
}
