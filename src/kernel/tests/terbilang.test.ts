import { expect, test } from 'vitest'
import { terbilang, terbilangRupiah } from '../terbilang.ts'

test.each([
  [0, 'nol'],
  [10, 'sepuluh'],
  [11, 'sebelas'],
  [15, 'lima belas'],
  [20, 'dua puluh'],
  [21, 'dua puluh satu'],
  [100, 'seratus'],
  [101, 'seratus satu'],
  [111, 'seratus sebelas'],
  [200, 'dua ratus'],
  [1_000, 'seribu'],
  [1_001, 'seribu satu'],
  [1_100, 'seribu seratus'],
  [2_000, 'dua ribu'],
  [11_000, 'sebelas ribu'],
  [100_000, 'seratus ribu'],
  [101_000, 'seratus satu ribu'],
  [1_000_000, 'satu juta'],
  [1_001_000, 'satu juta seribu'],
  [1_250_000, 'satu juta dua ratus lima puluh ribu'],
  [1_111_111, 'satu juta seratus sebelas ribu seratus sebelas'],
  [721_000_000, 'tujuh ratus dua puluh satu juta'],
  [1_000_000_000, 'satu miliar'],
  [1_000_000_000_000, 'satu triliun'],
])('%i in words (domain.md §10.4)', (amount, words) => {
  expect(terbilang(amount)).toBe(words)
  expect(terbilang(BigInt(amount))).toBe(words)
  expect(terbilangRupiah(amount)).toBe(`${words} rupiah`)
})

test('below zero begins with minus', () => {
  expect(terbilang(-7)).toBe('minus tujuh')
  expect(terbilang(-1_001_000n)).toBe('minus satu juta seribu')
  expect(terbilang(-0)).toBe('nol')
})

test('the largest number has words, the next one is refused', () => {
  const group = 'sembilan ratus sembilan puluh sembilan'
  const words = `${group} triliun ${group} miliar ${group} juta ${group} ribu ${group}`
  expect(terbilang(999_999_999_999_999n)).toBe(words)
  expect(terbilang(-999_999_999_999_999n)).toBe(`minus ${words}`)
  expect(() => terbilang(1_000_000_000_000_000n)).toThrow(RangeError)
  expect(() => terbilang(-1_000_000_000_000_000n)).toThrow(RangeError)
})

test.each([0.5, Number.NaN, Number.POSITIVE_INFINITY, 2 ** 53])('%d is refused', (amount) => {
  expect(() => terbilang(amount)).toThrow(RangeError)
})
