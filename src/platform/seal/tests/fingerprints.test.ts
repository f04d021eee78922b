import { randomBytes } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { fingerprinter } from '../fingerprints.ts'

const secret = randomBytes(32)
const marks = fingerprinter(secret)
const woman = { name: 'Siti Soeryani', birthYear: 1998, motherName: 'Djamilah' }

describe('fingerprints for duplicates', () => {
  test('of a NIK do not depend on how it is grouped, and need sixteen digits', () => {
    expect(marks.nik('9910 0145 0898 0001')).toBe(marks.nik('9910014508980001'))
    expect(marks.nik('9910014508980002')).not.toBe(marks.nik('9910014508980001'))
    for (const nik of ['', '991001450898000', '99100145089800012', 'belum ada']) expect(marks.nik(nik)).toBeNull()
  })

  test('of a phone are the same for every way to write one number', () => {
    const ways = ['081200000001', '+62 812-0000-0001', '6281200000001', '0062 812 0000 0001', '(0812) 0000 0001']
    expect(new Set(ways.map((way) => marks.phone(way))).size).toBe(1)
    expect(marks.phone('081200000002')).not.toBe(marks.phone('081200000001'))
    for (const phone of ['', '0812', '1234567', '081234567890123456']) expect(marks.phone(phone)).toBeNull()
  })

  test('of a person stand spelling variants, titles, spaces and capitals', () => {
    const same = [
      { ...woman, name: 'SITI SURYANI' },
      { ...woman, name: 'Hj. Sitti Suryani', motherName: 'Jamilah' },
      { ...woman, name: 'Siti  suriani', motherName: 'Ibu Djamila' },
    ]
    for (const written of same) expect(marks.person(written)).toBe(marks.person(woman))
  })

  test('of a person differ by name, year and mother, however the letters are cut', () => {
    const others = [
      { ...woman, birthYear: 1999 },
      { ...woman, name: 'Siti Maryani' },
      { ...woman, motherName: 'Zubaidah' },
      { name: woman.motherName, birthYear: 1998, motherName: woman.name },
    ]
    for (const other of others) expect(marks.person(other)).not.toBe(marks.person(woman))
  })

  test('are not made of a name alone, which would be guessed from how common it is', () => {
    for (const part of [{ birthYear: null }, { motherName: null }, { motherName: '  ' }, { name: '' }]) {
      expect(marks.person({ ...woman, ...part })).toBeNull()
    }
  })

  test('change with the key, and kinds are never confused (I37)', () => {
    const next = fingerprinter(randomBytes(32))
    expect(next.nik('9910014508980001')).not.toBe(marks.nik('9910014508980001'))
    expect(next.person(woman)).not.toBe(marks.person(woman))
    expect(fingerprinter(secret).person(woman)).toBe(marks.person(woman))
    expect(marks.searchTerm('8120102030')).not.toBe(marks.phone('08120102030'))
    expect(marks.searchTerm('Suryani')).toBe(marks.searchTerm('soeryani'))
  })
})
