import { describe, expect, test } from 'vitest'
import { fromText, toText } from '../bytes-text.ts'
import { type Checkpoint, newSigningKey, signCheckpoint, verifyCheckpoint } from '../checkpoint.ts'
import { bitTurned, codeOf } from './refusals.ts'

const { publicKey, privateKey } = newSigningKey()
const checkpoint: Checkpoint = { centreId: 'c-1', count: 1000, head: 'a'.repeat(64), at: '2026-11-24T05:00:00Z' }
const signature = signCheckpoint(privateKey, checkpoint)

describe('a signed checkpoint', () => {
  test('holds under its key', () => {
    expect(fromText(signature)).toHaveLength(64)
    expect(verifyCheckpoint(publicKey, checkpoint, signature)).toBe(true)
  })

  test('holds for nothing else: another count, head, centre, instant or key (J07)', () => {
    const others = [
      { ...checkpoint, count: 999 },
      { ...checkpoint, head: 'b'.repeat(64) },
      { ...checkpoint, centreId: 'c-2' },
      { ...checkpoint, at: '2026-11-24T05:00:01Z' },
    ]
    for (const other of others) expect(verifyCheckpoint(publicKey, other, signature)).toBe(false)
    expect(verifyCheckpoint(newSigningKey().publicKey, checkpoint, signature)).toBe(false)
  })

  test('does not hold with any bit of the signature turned, cut off, or no signature at all', () => {
    const bytes = fromText(signature)
    for (let bit = 0; bit < 512; bit += 1)
      expect(verifyCheckpoint(publicKey, checkpoint, toText(bitTurned(bytes, bit)))).toBe(false)
    for (const none of ['', signature.slice(0, 40), `${signature}A`, '***'])
      expect(verifyCheckpoint(publicKey, checkpoint, none)).toBe(false)
  })

  test('is made and read with keys of 32 bytes only', () => {
    expect(codeOf(() => signCheckpoint(Buffer.alloc(31), checkpoint))).toBe('bad_key')
    expect(codeOf(() => verifyCheckpoint('AAAA', checkpoint, signature))).toBe('bad_key')
    expect(codeOf(() => signCheckpoint(privateKey, { ...checkpoint, count: Number.NaN }))).toBe('malformed')
  })
})
