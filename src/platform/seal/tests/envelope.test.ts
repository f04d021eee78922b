import { randomBytes } from 'node:crypto'
import { inspect } from 'node:util'
import { describe, expect, test } from 'vitest'
import type { Aad } from '../aad.ts'
import { kidOf, newDataKey, openFromRing, openText, sealText } from '../envelope.ts'
import { codeOf } from './refusals.ts'

const { kid, key } = newDataKey()
const aad: Aad = { table: 'persons', row: 'r-1', column: 'full_name', kid, version: 3 }

describe('a sealed text', () => {
  test('opens at its own place, whatever letters it holds', () => {
    for (const plain of ['Suryani', '', 'Ñi Luh 🌺 陳', 'a\0b', 'x'.repeat(100_000)]) {
      expect(openText(key, sealText(key, plain, aad), aad)).toBe(plain)
    }
  })

  test('shows its version and the id of its key, and not a letter of its content', () => {
    const envelope = sealText(key, 'Suryani Suryani Suryani', aad)
    expect(envelope).toMatch(/^v1\.[\w-]{12}\.[\w-]{16}\.[\w-]+$/)
    expect(kidOf(envelope)).toBe(kid)
    expect(Buffer.from(envelope.split('.')[3] ?? '', 'base64url').includes('Surya')).toBe(false)
  })

  test('looks different each time it is sealed', () => {
    expect(sealText(key, 'Suryani', aad)).not.toBe(sealText(key, 'Suryani', aad))
  })

  test('that was sealed by the first release opens for ever (I25)', () => {
    const first = 'v1.k1.CiJMaZwFbGHX9OxG.V1hKXyUV-Vmg68atdX_-FGlJtk67dQA'
    const place: Aad = { table: 'persons', row: 'r1', column: 'name', kid: 'k1', version: 3 }
    expect(openText(Buffer.alloc(32, 7), first, place)).toBe('Suryani')
  })

  test('is refused in another row, column or table, and at another version (I18, I19, I20)', () => {
    const envelope = sealText(key, 'Suryani', aad)
    const elsewhere: Aad[] = [
      { ...aad, row: 'r-2' },
      { ...aad, column: 'mother_name' },
      { ...aad, table: 'children' },
      { ...aad, version: 2 },
      { ...aad, version: 4 },
      { ...aad, version: undefined },
      { ...aad, table: 'person', column: 'sfull_name' },
      { ...aad, table: 'personsr', row: '-1' },
    ]
    expect(elsewhere.map((place) => codeOf(() => openText(key, envelope, place)))).toEqual(
      elsewhere.map(() => 'refused'),
    )
  })

  test('without a version is not one with version 0', () => {
    const { version: _, ...place } = aad
    expect(codeOf(() => openText(key, sealText(key, 'x', place), { ...place, version: 0 }))).toBe('refused')
  })

  test('is refused by another key of the same id', () => {
    expect(codeOf(() => openText(randomBytes(32), sealText(key, 'Suryani', aad), aad))).toBe('refused')
  })

  test('under an unknown key id says so, and a relabelled one is refused (I23)', () => {
    const envelope = sealText(key, 'Suryani', aad)
    const other = newDataKey()
    const { kid: _, version, ...place } = aad
    expect(codeOf(() => openText(key, envelope, { ...aad, kid: other.kid }))).toBe('unknown_key')
    expect(codeOf(() => openFromRing(new Map([[other.kid, other.key]]), envelope, { ...place, version }))).toBe(
      'unknown_key',
    )
    const relabelled = envelope.replace(kid, other.kid)
    expect(codeOf(() => openFromRing(new Map([[other.kid, key]]), relabelled, { ...place, version }))).toBe('refused')
    expect(openFromRing(new Map([[kid, key]]), envelope, { ...place, version })).toBe('Suryani')
  })

  test('cut short at any letter is refused (I21)', () => {
    const envelope = sealText(key, 'Suryani', aad)
    for (let length = 0; length < envelope.length; length += 1) {
      expect(codeOf(() => openText(key, envelope.slice(0, length), aad))).not.toBe('fine')
    }
    expect(codeOf(() => openText(key, `v1.${kid}.${'A'.repeat(16)}.AAAA`, aad))).toBe('truncated')
    expect(codeOf(() => openText(key, `v1.${kid}`, aad))).toBe('truncated')
  })

  test('of a later version, or of no form at all, is not guessed at', () => {
    const envelope = sealText(key, 'Suryani', aad)
    expect(codeOf(() => openText(key, envelope.replace('v1', 'v2'), aad))).toBe('unknown_version')
    for (const text of ['', 'Suryani', `${envelope}.AAAA`, `${envelope}=`, `${envelope} `, `\n${envelope}`]) {
      expect(codeOf(() => openText(key, text, aad))).toBe('malformed')
    }
  })
})

describe('sealing refuses', () => {
  test('keys that are not of 32 bytes', () => {
    for (const length of [0, 16, 31, 33]) {
      expect(codeOf(() => sealText(Buffer.alloc(length), 'x', aad))).toBe('bad_key')
    }
  })

  test('half a place: nothing is sealed to an empty row', () => {
    const half: Aad[] = [
      { ...aad, row: '' },
      { ...aad, table: '' },
      { ...aad, column: '' },
      { ...aad, kid: '' },
      { ...aad, kid: 'a.b' },
      { ...aad, version: -1 },
      { ...aad, version: 1.5 },
      { ...aad, row: '\ud800' },
    ]
    expect(half.map((place) => codeOf(() => sealText(key, 'x', place)))).toEqual(half.map(() => 'malformed'))
  })

  test('half a surrogate pair, which would come back as another letter (C32)', () => {
    expect(codeOf(() => sealText(key, 'ab\ud83d', aad))).toBe('malformed')
  })
})

test('an error shows neither the text nor the key (I39)', () => {
  const envelope = sealText(key, 'Suryani binti Zainal', aad)
  const errors: unknown[] = []
  for (const work of [
    () => openText(key, envelope, { ...aad, row: 'r-2' }),
    () => openText(randomBytes(32), envelope, aad),
    () => sealText(key.subarray(1), 'Suryani binti Zainal', aad),
    () => sealText(key, 'Suryani \ud800', aad),
  ]) {
    try {
      work()
    } catch (error) {
      errors.push(error)
    }
  }
  expect(errors).toHaveLength(4)
  const shown = errors.map((error) => inspect(error, { depth: 9, showHidden: true })).join('\n')
  for (const secret of [
    'Suryani',
    'Zainal',
    key.toString('hex').slice(0, 16),
    key.toString('base64url').slice(0, 16),
  ]) {
    expect(shown).not.toContain(secret)
  }
})
