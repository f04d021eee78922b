import { randomBytes } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import type { Began } from '../../http/began.ts'
import { hashToken } from '../../http/cookies.ts'
import { openFromRing, sealText } from '../envelope.ts'
import { Keyrings, remember, use } from '../keyrings.ts'

const place = { table: 'tests', row: 'r', column: 'c' }
const began = { sealedKey: null, actor: { personId: 'p', centreId: 'c' } } as unknown as Began // what `of` reads of it

function ringOf() {
  const rings = new Keyrings(randomBytes(32))
  rings.keep('token', 'p', 'c', randomBytes(32))
  const ring = rings.of('token', hashToken('token'), began)
  if (!ring) throw new Error('kept a line above')
  remember(ring, 'k', randomBytes(32))
  const key = ring.dataKeys.get('k') ?? Buffer.alloc(0)
  return { rings, ring, key }
}

describe('a ring of keys', () => {
  it('is not wiped under a request that works with it, and is when the last one ends', () => {
    const { rings, ring, key } = ringOf()
    const [first, second] = [use(ring), use(ring)]
    rings.forgetPerson('p') // another tab locked, or a role was given
    expect(rings.of('token', hashToken('token'), began)).toBeNull()
    const envelope = sealText(key, 'rahasia', { ...place, kid: 'k' })
    expect(openFromRing(ring.dataKeys, envelope, place)).toBe('rahasia')
    first()
    first() // ending twice counts once
    expect(ring.dataKeys.size).toBe(1)
    second()
    expect([ring.dataKeys.size, key.every((byte) => byte === 0)]).toEqual([0, true])
  })

  it('is wiped at once when nobody works with it', () => {
    const { rings, key } = ringOf()
    rings.forget(hashToken('token'))
    expect(key.every((byte) => byte === 0)).toBe(true)
  })

  it('never seals with a key that was wiped', () => {
    expect(() => sealText(Buffer.alloc(32), 'x', { ...place, kid: 'k' })).toThrow('bad_key')
  })
})
