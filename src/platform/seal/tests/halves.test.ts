import { randomBytes } from 'node:crypto'
import { expect, test } from 'vitest'
import { joinHalves, splitInHalves } from '../halves.ts'
import { bitTurned, codeOf } from './refusals.ts'

const key = randomBytes(32)

test('two halves give the key back', () => {
  const { personHalf, heldHalf } = splitInHalves(key)
  expect(joinHalves(personHalf, heldHalf).equals(key)).toBe(true)
})

test('one half says nothing: over many splittings each of its bits is as often set as not', () => {
  const sums = { person: 0, held: 0 }
  const rounds = 400
  for (let round = 0; round < rounds; round += 1) {
    const { personHalf, heldHalf } = splitInHalves(key)
    sums.person += ones(personHalf)
    sums.held += ones(heldHalf.subarray(0, 32))
  }
  const bits = rounds * 256
  for (const sum of Object.values(sums)) expect(Math.abs(sum - bits / 2)).toBeLessThan(6 * Math.sqrt(bits / 4))
})

test('halves of two keys, of two splittings, or changed ones are refused', () => {
  const a = splitInHalves(key)
  const b = splitInHalves(key)
  const other = splitInHalves(randomBytes(32))
  expect(codeOf(() => joinHalves(a.personHalf, other.heldHalf))).toBe('refused')
  expect(codeOf(() => joinHalves(a.personHalf, b.heldHalf))).toBe('refused')
  expect(codeOf(() => joinHalves(a.heldHalf, a.personHalf))).toBe('refused')
  expect(codeOf(() => joinHalves(Buffer.alloc(0), Buffer.alloc(8)))).toBe('refused')
  for (let bit = 0; bit < 256; bit += 1)
    expect(codeOf(() => joinHalves(bitTurned(a.personHalf, bit), a.heldHalf))).toBe('refused')
  for (let bit = 0; bit < 320; bit += 1)
    expect(codeOf(() => joinHalves(a.personHalf, bitTurned(a.heldHalf, bit)))).toBe('refused')
})

test('a short secret is not split: its mark would give it away', () => {
  expect(codeOf(() => splitInHalves(Buffer.alloc(15)))).toBe('bad_key')
})

const ones = (bytes: Buffer): number =>
  [...bytes].reduce((sum, byte) => sum + byte.toString(2).replaceAll('0', '').length, 0)
