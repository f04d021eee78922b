import type { z } from 'zod'
import type { Role } from '../../../kernel/roles.ts'
import type { access } from '../../../modules/access/contract.ts'
import type { auth, me } from '../../../modules/auth/contract.ts'
import type { cases } from '../../../modules/cases/contract.ts'
import type { clients } from '../../../modules/clients/contract.ts'
import type { drafts } from '../../../modules/drafts/contract.ts'
import type { letters } from '../../../modules/letters/contract.ts'

export type Device = 'shared' | 'personal'

/** What the server says about the keyboard; nobody's name before the session is fully open. */
export type MeAnswer = z.output<typeof me>

/** The person of an open session. */
export type Me = Pick<MeAnswer, 'locale' | 'device' | 'demo' | 'actions' | 'pendingShares'> & {
  account: Omit<NonNullable<MeAnswer['account']>, 'roles'> & { roles: readonly Role[] }
}

export type SecondFactor = z.output<(typeof auth)['signIn']['output']>
export type Card = z.output<(typeof auth)['recover']['output']>

/** The shell's own needs, as types only; nothing of the contracts reaches the browser. */
export type ShellContract = {
  access: Pick<typeof access, 'shareKeys'>
  auth: typeof auth
  cases: Pick<typeof cases, 'labels'>
  drafts: typeof drafts
  clients: Pick<typeof clients, 'search'>
  letters: Pick<typeof letters, 'find'>
}
