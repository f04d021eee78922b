import type { z } from 'zod'
import type { Endpoint } from '../../../kernel/contract.ts'
import type { Role } from '../../../kernel/roles.ts'
import type { Locale } from '../../../kernel/words.ts'

/** What the shell itself asks of the server, as types only. The modules' own contracts are the authority. */
type Said<I, O> = Endpoint<z.ZodType<I, I>, z.ZodType<O, O>>
type Nothing = Record<string, never>

export type Device = 'shared' | 'personal'

export type Me = {
  account: { id: string; name: string; roles: Role[]; centre: { id: string; name: string } }
  locked: boolean
  locale: Locale
  device: Device
  /** the sandbox of invented people */
  demo: boolean
  /** ISO instant at which the session ends by itself */
  endsAt?: string | undefined
}

export type SecondFactor = {
  next: 'second_factor'
  methods: ('totp' | 'passkey')[]
  /** WebAuthn request options, when a passkey is possible */
  challenge?: unknown
}

export type FoundPerson = { id: string; name: string; code?: string | null; shielded?: boolean; note?: string | null }

export type ShellContract = {
  auth: {
    me: Said<Nothing, Me>
    signIn: Said<{ username: string; passphrase: string; device: Device }, SecondFactor>
    secondFactor: Said<{ code: string } | { passkey: unknown }, Me>
    /** a fresh second factor for a guarded command */
    stepUp: Said<{ code: string } | { passkey: unknown }, unknown>
    lock: Said<Nothing, unknown>
    unlock: Said<{ passphrase: string }, Me>
    signOut: Said<Nothing, unknown>
  }
  drafts: {
    get: Said<{ key: string }, { body: unknown; savedAt: string | null }>
    /** `body: null` throws the draft away */
    save: Said<{ key: string; body: unknown }, { savedAt: string | null }>
  }
  clients: {
    search: Said<{ text: string }, { people: FoundPerson[] }>
  }
}
