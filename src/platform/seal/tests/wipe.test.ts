import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { wipe, withSecret } from '../wipe.ts'

const isZero = (bytes: Uint8Array): boolean => bytes.every((byte) => byte === 0)

test('wiped secrets are zeros', () => {
  const [a, b] = [randomBytes(32), randomBytes(20)]
  wipe(a, undefined, b)
  expect([isZero(a), isZero(b)]).toEqual([true, true])
})

test('a lent secret is wiped after use, and after an error too', async () => {
  const good = randomBytes(32)
  expect(await withSecret(good, (secret) => secret.length)).toBe(32)
  const bad = randomBytes(32)
  await expect(withSecret(bad, () => Promise.reject(new RangeError('broken')))).rejects.toThrow('broken')
  expect([isZero(good), isZero(bad)]).toEqual([true, true])
})
