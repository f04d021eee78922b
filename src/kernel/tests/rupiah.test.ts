import { describe, expect, test } from 'vitest'
import { asRupiah, formatRupiah, formatRupiahInLetter, groupThousands, LARGEST_RUPIAH, parseRupiah } from '../rupiah.ts'

describe('writing money', () => {
  test.each([
    [0, 'Rp0'],
    [999, 'Rp999'],
    [1_000, 'Rp1.000'],
    [1_250_000, 'Rp1.250.000'],
    [-250_000, '-Rp250.000'],
    [-125, '-Rp125'],
    [999_999_999_999_999n, 'Rp999.999.999.999.999'],
  ])('%s is %s', (amount, written) => {
    expect(formatRupiah(amount)).toBe(written)
  })

  test('a letter adds the sen that nobody uses', () => {
    expect(formatRupiahInLetter(1_250_000n)).toBe('Rp1.250.000,00')
  })

  test('a count has no currency', () => {
    expect(groupThousands(285_600_000)).toBe('285.600.000')
    expect(groupThousands(-1_250)).toBe('-1.250')
  })

  test.each([0.5, Number.NaN, 2 ** 53, LARGEST_RUPIAH + 1n, -LARGEST_RUPIAH - 1n])('%s is no amount', (amount) => {
    expect(() => asRupiah(amount)).toThrow(RangeError)
    expect(() => formatRupiah(amount)).toThrow(RangeError)
  })
})

describe('reading typed money', () => {
  test.each([
    ['1.250.000', 1_250_000n],
    ['Rp 1.250.000,00', 1_250_000n],
    ['Rp1.250.000', 1_250_000n],
    ['rp. 1.250.000', 1_250_000n],
    ['IDR 1250000', 1_250_000n],
    ['1250000', 1_250_000n],
    ['1 250 000', 1_250_000n],
    ['Rp\u00a05.000,-', 5_000n],
    ['Rp5.000.-', 5_000n],
    ['50.000 rupiah', 50_000n],
    ['0', 0n],
    ['-Rp250.000', -250_000n],
    ['Rp -250.000', -250_000n],
    ['(250.000)', -250_000n],
    ['\u2212250.000', -250_000n],
    [1_250_000, 1_250_000n],
    [5n, 5n],
  ])('%s', (typed, rupiah) => {
    expect(parseRupiah(typed)).toEqual({ ok: true, rupiah })
  })

  test.each([
    ['', 'empty'],
    ['   ', 'empty'],
    [null, 'empty'],
    [undefined, 'empty'],
    ['Rp', 'not_money'],
    ['seribu', 'not_money'],
    ['1..250', 'not_money'],
    ['1.2500', 'not_money'],
    ['.500', 'not_money'],
    ['--5', 'not_money'],
    ['-(5)', 'not_money'],
    ['(5', 'not_money'],
    ['- Rp -5', 'not_money'],
    [Number.NaN, 'not_money'],
    ['1.250,50', 'has_fraction'],
    ['0,5', 'has_fraction'],
    [0.5, 'has_fraction'],
    ['1,250', 'unclear_separator'],
    ['1,250,000', 'unclear_separator'],
    ['1250.00', 'unclear_separator'],
    ['1.25', 'unclear_separator'],
    ['1,250.00', 'unclear_separator'],
    ['1.000.000.000.000.000', 'too_large'],
    [2 ** 53, 'too_large'],
    [10n ** 15n, 'too_large'],
  ])('%s is not taken: %s', (typed, code) => {
    expect(parseRupiah(typed)).toEqual({ ok: false, code })
  })
})
