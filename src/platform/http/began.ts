import type { Role } from '../../kernel/roles.ts'
import type { Actor } from '../../kernel/rule.ts'

/** Who is at the keyboard, as the database said at the beginning of the transaction. */
export type Began = {
  state: 'ok' | 'locked' | 'second_factor_needed' | 'signed_out'
  actor: Actor
  roles: readonly (Role | 'system')[]
  device: 'shared' | 'personal'
  locale: 'id' | 'en'
  sealedKey: string | null
  challenge: string | null
  steppedUp: boolean
  zone: string
  /** what a proof of this transaction must cover (database/door.ts) */
  nonce: string
}
