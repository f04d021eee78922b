import { createHash, randomBytes } from 'node:crypto'

export const COOKIE = '__Host-sid'

/** 256 bits, base64url. The database keeps only its SHA-256. */
export const newToken = (): string => randomBytes(32).toString('base64url')
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** Our cookie of a Cookie header; anything that does not look like a token is nobody. */
export function tokenFrom(header: string | undefined): string | null {
  for (const part of (header ?? '').split(';')) {
    const [name, value] = part.trim().split('=', 2)
    if (name === COOKIE && value !== undefined && /^[A-Za-z0-9_-]{43}$/.test(value)) return value
  }
  return null
}

/** A session cookie, kept by the browser until it closes; null takes it away. */
export const cookieHeader = (token: string | null): string =>
  token === null
    ? `${COOKIE}=; Path=/; Max-Age=0; HttpOnly; Secure; SameSite=Strict`
    : `${COOKIE}=${token}; Path=/; HttpOnly; Secure; SameSite=Strict`
