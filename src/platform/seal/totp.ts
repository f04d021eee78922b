import { Secret, TOTP } from 'otpauth'

/** RFC 6238 as every phone app knows it: SHA-1, six digits, thirty seconds. */
const SHAPE = { algorithm: 'SHA1', digits: 6, period: 30 } as const
const WINDOW = 1
const SECRET_BYTES = 20

export type TotpChecked = { ok: true; step: number } | { ok: false; reason: 'format' | 'wrong' | 'used' }

/**
 * A new second factor: the secret (base32, to be sealed) and the address for the QR code. `issuer` and `account` stand in
 * the phone's list, so they name neither the centre nor what it does.
 */
export function enrolTotp(issuer: string, account: string): { secret: string; uri: string } {
  const secret = new Secret({ size: SECRET_BYTES })
  return { secret: secret.base32, uri: new TOTP({ ...SHAPE, issuer, label: account, secret }).toString() }
}

/**
 * Checks a code at `now` (milliseconds since 1970), one step of thirty seconds early or late. A step is used once: on
 * success store `step` and hand it back as `lastStep`; a code of that step or an earlier one is refused (security-cases.md B09,
 * B10). After the clock was set back, codes are refused until it has caught up.
 */
export function verifyTotp(secret: string, typed: string, now: number, lastStep: number | null): TotpChecked {
  const token = typed.replace(/[\s-]/g, '')
  if (!/^\d{6}$/.test(token)) return { ok: false, reason: 'format' }
  const delta = TOTP.validate({ ...SHAPE, secret: Secret.fromBase32(secret), token, timestamp: now, window: WINDOW })
  if (delta === null) return { ok: false, reason: 'wrong' }
  const step = Math.floor(now / 1000 / SHAPE.period) + delta
  return lastStep !== null && step <= lastStep ? { ok: false, reason: 'used' } : { ok: true, step }
}
