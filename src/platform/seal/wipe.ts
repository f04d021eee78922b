/**
 * Overwrites secrets that are no longer needed. Best effort: the runtime may have made copies, and strings cannot be
 * overwritten at all, which is why keys travel as Buffers in this folder.
 */
export function wipe(...secrets: readonly (Uint8Array | undefined)[]): void {
  for (const secret of secrets) secret?.fill(0)
}

/** Lends a secret to `use` and overwrites it afterwards, whatever happens. The result must not be a view on the secret. */
export async function withSecret<T>(secret: Buffer, use: (secret: Buffer) => T | Promise<T>): Promise<T> {
  try {
    return await use(secret)
  } finally {
    wipe(secret)
  }
}
