import type { ServerPart } from '../../platform/http/server-part.ts'
import * as ownSecrets from './commands/own-secrets.ts'
import * as passkeys from './commands/passkeys.ts'
import { recover, recoverWithShares } from './commands/recover.ts'
import { endOtherSessions, lock, setLocale, signOut, stepUp, unlock } from './commands/session.ts'
import { secondFactor, signIn } from './commands/sign-in.ts'
import type { auth } from './contract.ts'
import type { Ports } from './ports.ts'
import { me, sessions } from './queries.ts'

export const server: ServerPart<typeof auth, Ports> = {
  handlers: (ports) => ({
    me: me(ports),
    signIn,
    secondFactor,
    lock,
    unlock,
    signOut,
    stepUp,
    setLocale,
    recover,
    recoverWithShares,
    sessions,
    endOtherSessions,
    ...ownSecrets,
    ...passkeys,
  }),
}
