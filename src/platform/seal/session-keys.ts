import { type Context, unwrapKey, wrapKey } from './boxes.ts'
import { deriveKey } from './derive-key.ts'
import { SealError } from './seal-error.ts'

const CONTEXT: Context = ['session']
const BOOT_BYTES = 32
const SHORTEST_TOKEN = 32

/**
 * A person's private key for the time of a session, sealed under HKDF(token, boot secret). The token is in her cookie
 * (the database keeps its SHA-256), the boot secret only in memory: a dump of the session row opens nothing (security.md
 * 3.3, B52). `token` is the base64url text of 256 bits. Throws SealError bad_key.
 */
export function sealForSession(token: string, bootSecret: Buffer, privateKey: Buffer): string {
  const key = sessionKey(token, bootSecret)
  const sealed = wrapKey(key, privateKey, CONTEXT)
  key.fill(0)
  return sealed
}

/** Throws SealError refused after another token, another start of the machine, or a changed row. */
export function openForSession(token: string, bootSecret: Buffer, sealed: string): Buffer {
  const key = sessionKey(token, bootSecret)
  try {
    return unwrapKey(key, sealed, CONTEXT)
  } finally {
    key.fill(0)
  }
}

function sessionKey(token: string, bootSecret: Buffer): Buffer {
  if (token.length < SHORTEST_TOKEN || bootSecret.length !== BOOT_BYTES) throw new SealError('bad_key')
  return deriveKey(Buffer.from(token), ['session'], bootSecret)
}
