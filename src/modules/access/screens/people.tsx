import { useState } from 'react'
import { shortDay } from '../../../app/web/client/days.ts'
import { ReadView } from '../../../app/web/client/read-view.tsx'
import { roleWord } from '../../../app/web/client/role-words.ts'
import { useMay } from '../../../app/web/client/session.ts'
import { useRead } from '../../../app/web/client/use-read.ts'
import { useShownOnce } from '../../../app/web/client/use-shown-once.ts'
import { WholeList } from '../../../app/web/client/whole-list.tsx'
import { Button } from '../../../design/button.tsx'
import { Menu, MenuButton, type MenuItem, useMenu } from '../../../design/menu.tsx'
import { PageHead } from '../../../design/page-head.tsx'
import { Section } from '../../../design/section.tsx'
import { Flag } from '../../../design/status-text.tsx'
import { list } from '../../../kernel/list.ts'
import { PREFIX } from '../rules.ts'
import { api } from './api.ts'
import { CardDialog, SessionsDialog } from './card-dialog.tsx'
import { DismissDialog } from './dismiss-dialog.tsx'
import { EditDialog } from './edit-dialog.tsx'
import { HealthKeyBanner } from './health-key.tsx'
import { InviteDialog } from './invite-dialog.tsx'
import { type Invitation, NewInvitation } from './new-invitation.tsx'
import type { Person } from './person.ts'
import { RolesDialog } from './roles-dialog.tsx'
import { t } from './words.ts'

const peopleList = list('access.people', {
  columns: {
    name: { kind: 'text', head: true, sort: true },
    roles: { kind: 'own' },
    caseload: { kind: 'count', sort: 'down' },
    actions: { kind: 'own' },
  },
  open: true,
})

type Change = 'edit' | 'roles' | 'sessions' | 'card' | 'dismiss'
type Open = { what: Change; of: Person } | { what: 'invite' } | null

/** Pengguna & peran: who works here, with which roles, and the one place where that changes. */
export function People() {
  const read = useRead(api.access.people, {})
  const [invited, setInvited] = useShownOnce<{ invitation: Invitation; name: string }>('invitation')
  const [open, setOpen] = useState<Open>(null)
  const mayGrant = useMay('access.grant')
  const close = () => setOpen(null)
  if (invited) return <NewInvitation {...invited} onDone={() => setInvited(null)} />
  return (
    <ReadView read={read} lines={8}>
      {({ people, healthKeyIsOrphaned }) => {
        const here = people.filter((p) => p.isActive)
        const left = people.filter((p) => !p.isActive)
        const of = open && 'of' in open ? (people.find((p) => p.id === open.of.id) ?? open.of) : null // as it stands after a change
        return (
          <div className="settings">
            <PageHead
              title={t('people.title')}
              note={t('people.count', { count: here.length })}
              actions={
                mayGrant && (
                  <Button kind="primary" icon="user-plus" onClick={() => setOpen({ what: 'invite' })}>
                    {t('people.invite')}
                  </Button>
                )
              }
            />
            {healthKeyIsOrphaned && <HealthKeyBanner />}
            <Table people={here} onPick={(what, person) => setOpen({ what, of: person })} />
            {left.length > 0 && <Left people={left} />}
            <InviteDialog
              open={open?.what === 'invite'}
              onClose={close}
              onInvited={(made) => {
                close()
                setInvited(made)
              }}
            />
            {of && (
              <EditDialog key={`${of.id} ${of.version}`} person={of} open={open?.what === 'edit'} onClose={close} />
            )}
            {of && <SessionsDialog person={of} open={open?.what === 'sessions'} onClose={close} />}
            {of && <CardDialog person={of} open={open?.what === 'card'} onClose={close} />}
            {of && <RolesDialog person={of} open={open?.what === 'roles'} onClose={close} />}
            {of && (
              <DismissDialog key={of.id} person={of} others={here} open={open?.what === 'dismiss'} onClose={close} />
            )}
          </div>
        )
      }}
    </ReadView>
  )
}

function Table({ people, onPick }: { people: readonly Person[]; onPick: (what: Change, of: Person) => void }) {
  const menu = useMenu<Person>()
  const [mayEdit, mayGrant, mayDismiss] = [useMay('staff.change'), useMay('access.grant'), useMay('auth.dismiss')]
  const items = (p: Person): MenuItem[] => [
    ...(mayEdit ? [{ label: t('people.edit'), icon: 'pencil' as const, onPick: () => onPick('edit', p) }] : []),
    ...(mayGrant
      ? [{ label: t('people.set_roles'), icon: 'user-check' as const, onPick: () => onPick('roles', p) }]
      : []),
    ...(mayDismiss
      ? [
          'line' as const,
          { label: t('people.end_sessions'), icon: 'lock' as const, onPick: () => onPick('sessions', p) },
          { label: t('people.close_card'), icon: 'key' as const, onPick: () => onPick('card', p) },
          { label: t('people.dismiss'), icon: 'door-exit' as const, danger: true, onPick: () => onPick('dismiss', p) },
        ]
      : []),
  ]
  return (
    <>
      <WholeList
        {...{ of: peopleList, t, rows: people }}
        caption={t('people.title')}
        rowKey={(p) => p.id}
        cells={{
          name: (p) => <Name person={p} />,
          roles: (p) => <Roles person={p} />,
          actions: (p) => <MenuButton menu={menu} of={p} label={t('people.more', { name: p.callName })} />,
        }}
      />
      <Menu menu={menu} items={items} />
    </>
  )
}

const Name = ({ person }: { person: Person }) => (
  <div>
    {person.name}
    <div className="small quiet">
      {person.position && <>{person.position} </>}
      {person.username && <span className="code">{person.username}</span>}
    </div>
  </div>
)

/** "Plh. Kepala" of whoever stands in. */
const roleOf = (g: Person['grants'][number]) =>
  g.signsAs ? t('people.stands_in', { sign: PREFIX[g.signsAs], role: roleWord(g.role) }) : roleWord(g.role)

function Roles({ person }: { person: Person }) {
  if (person.grants.length === 0) return <span className="quiet">{t('people.no_role')}</span>
  return (
    <div>
      {person.grants.map((g) => (
        <div key={`${g.role} ${g.signsAs}`}>
          {roleOf(g)}
          {g.untilOn && <span className="quiet"> {t('people.until', { day: shortDay(g.untilOn) })}</span>}
        </div>
      ))}
      {person.waitsForKey && <Flag icon="key">{t('people.waits')}</Flag>}
    </div>
  )
}

const Left = ({ people }: { people: readonly Person[] }) => (
  <Section title={t('people.left')} count={people.length}>
    <ul className="card lines rows">
      {people.map((p) => (
        <li key={p.id}>
          <span className="grow">{p.name}</span>
          {p.caseload !== null && p.caseload > 0 && (
            <span className="small quiet">{t('people.left_cases', { count: p.caseload })}</span>
          )}
        </li>
      ))}
    </ul>
  </Section>
)
