import { createHmac } from 'node:crypto'
import { Secret, TOTP } from 'otpauth'
import { describe, expect, test } from 'vitest'
import { enrolTotp, verifyTotp } from '../totp.ts'

const { secret, uri } = enrolTotp('Titian', 'peksos-1')
const NOON = Date.UTC(2026, 10, 24, 5, 0, 10)
const STEP = Math.floor(NOON / 30_000)

/** The code of a step, reckoned here after RFC 4226 and not with the library under test. */
function codeAt(step: number, base32 = secret): string {
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(step))
  const mac = createHmac('sha1', Buffer.from(Secret.fromBase32(base32).bytes))
    .update(counter)
    .digest()
  const at = (mac[19] ?? 0) & 15
  return String((mac.readUInt32BE(at) & 0x7fff_ffff) % 1_000_000).padStart(6, '0')
}

describe('a code from the phone', () => {
  test('follows RFC 6238, appendix B', () => {
    const known = Secret.fromUTF8('12345678901234567890').base32
    expect(codeAt(1, known)).toBe('287082')
    expect(verifyTotp(known, '287082', 59_000, null)).toEqual({ ok: true, step: 1 })
    expect(verifyTotp(known, '081804', 1_111_111_109_000, null)).toEqual({ ok: true, step: 37_037_036 })
  })

  test('holds in its half minute, the one before and the one after, and no further (B10)', () => {
    for (const away of [-1, 0, 1])
      expect(verifyTotp(secret, codeAt(STEP + away), NOON, null)).toEqual({ ok: true, step: STEP + away })
    for (const away of [-20, -3, -2, 2, 3, 20])
      expect(verifyTotp(secret, codeAt(STEP + away), NOON, null)).toEqual({ ok: false, reason: 'wrong' })
  })

  test('is used once: neither it nor an earlier one is taken again (B09)', () => {
    expect(verifyTotp(secret, codeAt(STEP), NOON, STEP)).toEqual({ ok: false, reason: 'used' })
    expect(verifyTotp(secret, codeAt(STEP - 1), NOON, STEP)).toEqual({ ok: false, reason: 'used' })
    expect(verifyTotp(secret, codeAt(STEP + 1), NOON, STEP)).toEqual({ ok: true, step: STEP + 1 })
    expect(verifyTotp(secret, codeAt(STEP), NOON, STEP - 1)).toEqual({ ok: true, step: STEP })
    expect(verifyTotp(secret, codeAt(0), 1000, 0)).toEqual({ ok: false, reason: 'used' })
  })

  test('is refused after the clock was set back, until it has caught up (B32)', () => {
    const back = NOON - 3_600_000
    expect(verifyTotp(secret, codeAt(Math.floor(back / 30_000)), back, STEP)).toEqual({ ok: false, reason: 'used' })
  })

  test('may be typed with a space or a dash, and is six digits', () => {
    const code = codeAt(STEP)
    for (const typed of [` ${code} `, `${code.slice(0, 3)} ${code.slice(3)}`, `${code.slice(0, 3)}-${code.slice(3)}`]) {
      expect(verifyTotp(secret, typed, NOON, null).ok).toBe(true)
    }
    for (const typed of ['', '12345', '1234567', 'abcdef', '١٢٣٤٥٦', `${code}0`]) {
      expect(verifyTotp(secret, typed, NOON, null)).toEqual({ ok: false, reason: 'format' })
    }
  })

  test('of somebody else is wrong', () => {
    expect(verifyTotp(enrolTotp('Titian', 'x').secret, codeAt(STEP), NOON, null)).toEqual({
      ok: false,
      reason: 'wrong',
    })
  })
})

test('the address for the phone carries a secret of 160 bits that no other enrolment has', () => {
  expect(Secret.fromBase32(secret).bytes).toHaveLength(20)
  expect(uri).toMatch(
    /^otpauth:\/\/totp\/Titian:peksos-1\?issuer=Titian&secret=[A-Z2-7]{32}&algorithm=SHA1&digits=6&period=30$/,
  )
  expect(uri).toContain(secret)
  expect(enrolTotp('Titian', 'peksos-1').secret).not.toBe(secret)
  expect(new TOTP({ secret }).generate({ timestamp: NOON })).toBe(codeAt(STEP))
})
