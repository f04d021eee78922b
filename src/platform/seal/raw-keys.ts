import { createPrivateKey, createPublicKey, type KeyObject } from 'node:crypto'
import { SealError } from './seal-error.ts'

type Curve = 'x25519' | 'ed25519'

const RAW_BYTES = 32
/** What DER puts before the 32 bytes of a private (PKCS #8) and a public (SPKI) key (RFC 8410). */
const PREFIX: Record<Curve, { private: Buffer; public: Buffer }> = {
  x25519: prefixes('6e'),
  ed25519: prefixes('70'),
}

export const publicKeyOf = (curve: Curve, raw: Uint8Array): KeyObject =>
  createPublicKey({ key: framed(PREFIX[curve].public, raw), format: 'der', type: 'spki' })

export function privateKeyOf(curve: Curve, raw: Uint8Array): KeyObject {
  const der = framed(PREFIX[curve].private, raw)
  const key = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' })
  der.fill(0)
  return key
}

/** The 32 bytes of a key, without their frame. */
export function rawOf(key: KeyObject): Buffer {
  const der =
    key.type === 'private' ? key.export({ format: 'der', type: 'pkcs8' }) : key.export({ format: 'der', type: 'spki' })
  const raw = Buffer.from(der.subarray(-RAW_BYTES))
  der.fill(0)
  return raw
}

function prefixes(curve: string): { private: Buffer; public: Buffer } {
  return {
    private: Buffer.from(`302e020100300506032b65${curve}04220420`, 'hex'),
    public: Buffer.from(`302a300506032b65${curve}032100`, 'hex'),
  }
}

function framed(prefix: Buffer, raw: Uint8Array): Buffer {
  if (raw.length !== RAW_BYTES) throw new SealError('bad_key')
  return Buffer.concat([prefix, raw])
}
