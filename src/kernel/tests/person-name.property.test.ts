import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nameSimilarity, spellingKey } from '../name-spelling.ts'
import { foldForSearch, normaliseName } from '../person-name.ts'

const texts = fc.oneof(fc.string({ unit: 'binary', maxLength: 140 }), fc.string({ unit: 'grapheme', maxLength: 40 }))
const syllables = fc.constantFrom('su', 'ju', 'ca', 'sya', 'ra', 'ni', 'ti', 'wu', 'mi', 'na', 'ru', 'da', 'li', 'ya')
const words = fc.array(syllables, { minLength: 2, maxLength: 5 }).map((parts) => parts.join(''))
const names = fc.array(words, { minLength: 1, maxLength: 3 }).map((each) => each.join(' '))

test('C34 a stored name is stable, short enough and free of what cannot be seen', () => {
  fc.assert(
    fc.property(texts, (typed) => {
      const read = normaliseName(typed)
      if (!read.ok) return
      expect(normaliseName(read.name)).toEqual(read)
      expect([...read.name].length).toBeLessThanOrEqual(120)
      expect(read.name).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]|^\s|\s$|\s\s/u)
      expect(read.name.isWellFormed()).toBe(true)
    }),
    { numRuns: 1000 },
  )
})

test('folding twice is folding once', () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text))
    }),
  )
})

test('the old spelling of any name has the key of the new one', () => {
  const old = (name: string) =>
    name
      .replace(/j/g, 'dj')
      .replace(/c/g, 'tj')
      .replace(/sy/g, 'sj')
      .replace(/u/g, 'oe')
      .replace(/([rnm])/g, '$1$1')
  fc.assert(
    fc.property(names, (name) => {
      expect(spellingKey(old(name))).toBe(spellingKey(name))
    }),
  )
})

test('spaces, capitals and accents make no difference', () => {
  fc.assert(
    fc.property(names, (name) => {
      expect(spellingKey(name.replaceAll(' ', ''))).toBe(spellingKey(name))
      expect(spellingKey(name.toUpperCase())).toBe(spellingKey(name))
      expect(spellingKey(name.replaceAll('a', 'á'))).toBe(spellingKey(name))
    }),
  )
})

test('likeness is the same both ways, between 0 and 1, and 1 only for the same key', () => {
  fc.assert(
    fc.property(fc.oneof(names, texts), fc.oneof(names, texts), (a, b) => {
      const alike = nameSimilarity(a, b)
      expect(nameSimilarity(b, a)).toBe(alike)
      expect(alike).toBeGreaterThanOrEqual(0)
      expect(alike === 1).toBe(spellingKey(a) !== '' && spellingKey(a) === spellingKey(b))
    }),
    { numRuns: 500 },
  )
})
