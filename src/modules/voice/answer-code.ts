import { randomBytes } from 'node:crypto'
import { printGroups, readGroups } from '../../platform/seal/printed-code.ts'
import { openWithSlip, sealForSlip, slipHash } from '../../platform/seal/slips.ts'

/** Eighty bits: found by nobody who guesses. */
const BYTES = 10
const WHAT = 'voice'

export const newCode = (): string => printGroups(randomBytes(BYTES)).join('-')

/** The secret of a code as it was typed; null when a character is wrong. */
export function secretOf(typed: string): Buffer | null {
  const read = readGroups(typed, BYTES)
  return read.ok ? read.bytes : null
}

export const hashOf = (secret: Buffer): string => slipHash(WHAT, secret).toString('base64url')

/** For whoever has the code, and nobody who has the database. */
export const sealAnswer = (secret: Buffer, text: string): string => sealForSlip(WHAT, secret, text)
export const openAnswer = (secret: Buffer, answer: string): string => openWithSlip(WHAT, secret, answer)
