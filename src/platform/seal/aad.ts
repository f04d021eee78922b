import { bindParts } from './bytes-text.ts'
import { SealError } from './seal-error.ts'

/**
 * Where a sealed value belongs. It is authenticated with the value, so a ciphertext moved to another row or column, or
 * put back from an earlier version, is refused (ARCHITECTURE.md, security.md 3.5).
 */
export type Aad = {
  table: string
  row: string
  column: string
  /** id of the data key */
  kid: string
  /** version of the row, whole and not negative, where the row keeps one */
  version?: number | undefined
}

/** The place without the key, for callers who hold a ring of keys. */
export type Place = Omit<Aad, 'kid'>

const KID = /^[A-Za-z0-9_-]{1,64}$/

/** The bytes that are authenticated; `form` keeps texts and files apart. Throws SealError malformed on an empty part. */
export function encodeAad(form: string, aad: Aad): Buffer {
  const { table, row, column, kid, version } = aad
  if (table === '' || row === '' || column === '' || !KID.test(kid)) throw new SealError('malformed')
  if (version !== undefined && (!Number.isSafeInteger(version) || version < 0)) throw new SealError('malformed')
  return bindParts([form, table, row, column, kid, version === undefined ? '' : String(version)])
}
