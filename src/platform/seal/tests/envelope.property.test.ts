import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Aad, encodeAad } from '../aad.ts'
import { bindParts, fromText, toText } from '../bytes-text.ts'
import { newDataKey, openText, sealText } from '../envelope.ts'
import { bitTurned, codeOf } from './refusals.ts'

const { kid, key } = newDataKey()
const aad: Aad = { table: 'persons', row: 'r-1', column: 'full_name', kid }
const part = fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }).filter((text) => text.isWellFormed())
const places = fc.record({
  table: part,
  row: part,
  column: part,
  kid: fc.constant(kid),
  version: fc.option(fc.nat(), { nil: undefined }),
})

test('whatever is sealed at whatever place comes back as it was', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme', maxLength: 300 }), places, (plain, place) => {
      fc.pre(plain.isWellFormed())
      expect(openText(key, sealText(key, plain, place), place)).toBe(plain)
    }),
    { numRuns: 500 },
  )
})

test('two different places never have the same associated data', () => {
  fc.assert(
    fc.property(places, places, (a, b) => {
      const same = JSON.stringify(a) === JSON.stringify(b)
      expect(encodeAad('v1', a).equals(encodeAad('v1', b))).toBe(same)
    }),
    { numRuns: 1000 },
  )
})

test('moving the border between two parts always shows', () => {
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('', 'a', 'b', ',', ':', '1', '1:a,'), { minLength: 1, maxLength: 6 }),
      fc.array(fc.constantFrom('', 'a', 'b', ',', ':', '1', '1:a,'), { minLength: 1, maxLength: 6 }),
      (a, b) => {
        expect(bindParts(a).equals(bindParts(b))).toBe(JSON.stringify(a) === JSON.stringify(b))
      },
    ),
    { numRuns: 2000 },
  )
})

test('ten thousand turned bits in nonce, ciphertext and tag are refused, every one (I22)', () => {
  let refused = 0
  for (let round = 0; round < 20; round += 1) {
    const [version, id, nonce = '', body = ''] = sealText(
      key,
      'Suryani binti Zainal, lahir di Indralaya, 1998',
      aad,
    ).split('.')
    const bytes = Buffer.concat([fromText(nonce), fromText(body)])
    for (let bit = 0; bit < bytes.length * 8 && refused < 10_000; bit += 1) {
      const turned = bitTurned(bytes, bit)
      const envelope = [version, id, toText(turned.subarray(0, 12)), toText(turned.subarray(12))].join('.')
      if (codeOf(() => openText(key, envelope, aad)) === 'refused') refused += 1
    }
  }
  expect(refused).toBe(10_000)
})

test('no letter of an envelope can be turned and still be read, not even the loose bits at the end', () => {
  for (const plain of ['a', 'ab', 'abc', 'abcd']) {
    const envelope = Buffer.from(sealText(key, plain, aad))
    for (let bit = 0; bit < envelope.length * 8; bit += 1) {
      expect(codeOf(() => openText(key, bitTurned(envelope, bit).toString('latin1'), aad))).not.toBe('fine')
    }
  }
})

test('a hundred thousand nonces under one key are all different (I24)', () => {
  const nonces = new Set<string>()
  for (let at = 0; at < 100_000; at += 1) nonces.add(sealText(key, '', aad).split('.')[2] ?? '')
  expect(nonces.size).toBe(100_000)
})
