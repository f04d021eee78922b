import type { Actor } from '../../kernel/rule.ts'
import type { Door } from '../database/door.ts'
import type { Client } from '../database/pool.ts'
import type { GroupKey, Keyring } from './keyrings.ts'

/** The seal of a request as the keys of cases need it: with what they are found, made and wrapped (RequestSeal). */
export type KeySeal = {
  readonly client: Client
  readonly door: Door
  readonly actor: Actor
  readonly now: Temporal.Instant
  /** the cases whose keys this transaction has locked */
  readonly locked: Map<string, 'alone' | 'beside'>
  readonly ring: Keyring
  dataKey(kid: string): Promise<Buffer | null>
  group(code: string): Promise<GroupKey | null>
}
