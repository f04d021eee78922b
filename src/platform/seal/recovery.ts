import { randomBytes } from 'node:crypto'
import { deriveKey } from './derive-key.ts'
import { printGroups, type ReadCode, readGroups } from './printed-code.ts'

/** security.md 3.5: 160 bits, so no stretching and no pepper is needed: the card works when the server's disk is gone. */
const CODE_BYTES = 20

/** A person's recovery code. `printed` goes on her card and nowhere else; `secret` is wiped once the key is wrapped. */
export function newRecoveryCode(): { printed: string; secret: Buffer } {
  const secret = randomBytes(CODE_BYTES)
  return { printed: printGroups(secret).join('-'), secret }
}

/** Reads a code from the card, tolerant of case, spaces and O for 0; says which of the eight groups is not right. */
export const readRecoveryCode = (typed: string): ReadCode => readGroups(typed, CODE_BYTES)

/** The key that wraps the person's private key a second time. `accountId` binds it to the one account. */
export const kekFromRecovery = (secret: Buffer, accountId: string): Buffer => deriveKey(secret, ['recovery', accountId])
