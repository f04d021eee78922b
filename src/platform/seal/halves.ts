import { createHmac, randomBytes, timingSafeEqual } from 'node:crypto'
import { SealError } from './seal-error.ts'

const CHECK_BYTES = 8
const SHORTEST = 16

/**
 * Break-glass: a key in two halves, each of them random by itself. One is wrapped to the person, the other given out by
 * the database only with a written reason. The held half carries a mark of the key, so that halves that do not belong
 * together are noticed. `secret` is a random key of at least 16 bytes. Throws SealError bad_key.
 */
export function splitInHalves(secret: Buffer): { personHalf: Buffer; heldHalf: Buffer } {
  if (secret.length < SHORTEST) throw new SealError('bad_key')
  const personHalf = randomBytes(secret.length)
  return { personHalf, heldHalf: Buffer.concat([xor(secret, personHalf), markOf(secret)]) }
}

/** Throws SealError refused when the halves are not of one key. */
export function joinHalves(personHalf: Buffer, heldHalf: Buffer): Buffer {
  if (personHalf.length < SHORTEST || heldHalf.length !== personHalf.length + CHECK_BYTES)
    throw new SealError('refused')
  const secret = xor(heldHalf.subarray(0, personHalf.length), personHalf)
  if (timingSafeEqual(markOf(secret), heldHalf.subarray(personHalf.length))) return secret
  secret.fill(0)
  throw new SealError('refused')
}

const xor = (a: Buffer, b: Buffer): Buffer => Buffer.from(a.map((byte, at) => byte ^ (b[at] ?? 0)))

const markOf = (secret: Buffer): Buffer =>
  createHmac('sha256', secret).update('titian halves').digest().subarray(0, CHECK_BYTES)
