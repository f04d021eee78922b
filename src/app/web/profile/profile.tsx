import { PageHead } from '../../../design/page-head.tsx'
import { roleWord } from '../client/role-words.ts'
import { useMe } from '../client/session.ts'
import { Look } from './look.tsx'
import { Passkeys } from './passkeys.tsx'
import { Secrets } from './secrets.tsx'
import { Sessions } from './sessions.tsx'
import { t } from './words.ts'

/** Akun saya: how the screen looks, with what one signs in, where one is signed in. */
export function Profile() {
  const { account } = useMe()
  return (
    <div className="settings measure">
      <PageHead
        title={t('profile.title')}
        note={`${account.name} · ${t('profile.roles', { roles: account.roles.map(roleWord).join(', ') })}`}
      />
      <Look />
      <Sessions />
      <Passkeys />
      <Secrets />
    </div>
  )
}
