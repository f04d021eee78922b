import { hkdfSync } from 'node:crypto'
import { bindParts } from './bytes-text.ts'

const NO_SALT = Buffer.alloc(0)

/**
 * HKDF-SHA-256 (RFC 5869): a key of `length` bytes from a secret that is already unguessable. The label separates the
 * uses: keys of different labels say nothing about one another.
 */
export const deriveKey = (
  secret: Uint8Array,
  label: readonly string[],
  salt: Uint8Array = NO_SALT,
  length = 32,
): Buffer => Buffer.from(hkdfSync('sha256', secret, salt, bindParts(['titian', ...label]), length))
