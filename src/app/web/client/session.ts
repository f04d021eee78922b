import { useSyncExternalStore } from 'react'
import type { Role } from '../../../kernel/roles.ts'
import { setZone } from './days.ts'
import type { Me } from './shell-contract.ts'

/** Who sits here. `why` tells the sign-in page what to say; after a reload nobody's name is known while locked. */
export type Session =
  | { status: 'unknown' }
  | { status: 'unreached' }
  | { status: 'signed_out'; why: 'never' | 'ended' | 'left'; demo: boolean; firstRun?: boolean | undefined }
  | { status: 'locked'; me: Me | null; since: Date | null }
  | { status: 'open'; me: Me }

let current: Session = { status: 'unknown' }
const listeners = new Set<() => void>()

export const getSession = (): Session => current

export function setSession(session: Session): void {
  current = session
  if (session.status === 'open') setZone(session.me.account.centre.timeZone)
  for (const listener of listeners) listener()
}

export function onSession(listener: () => void): () => void {
  listeners.add(listener)
  return () => listeners.delete(listener)
}

export const useSession = (): Session => useSyncExternalStore(onSession, getSession, getSession)

/** The person of an open session. Screens inside the shell always have one. */
export function useMe(): Me {
  const session = useSession()
  if (session.status !== 'open') throw new Error('a screen inside the shell was drawn without an open session')
  return session.me
}

/** May this person do this at all? The action's name is that of the module's policy: `useMay('programme.mark')`. */
export const useMay = (action: string): boolean => useMe().actions.includes(action)

export const useHasRole = (...roles: readonly Role[]): boolean =>
  useMe().account.roles.some((role) => roles.includes(role))
