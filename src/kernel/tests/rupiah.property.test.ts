import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatRupiah, formatRupiahInLetter, groupThousands, LARGEST_RUPIAH, parseRupiah } from '../rupiah.ts'

const amounts = fc.bigInt({ min: -LARGEST_RUPIAH, max: LARGEST_RUPIAH })

test('what the house writes, the house reads back', () => {
  fc.assert(
    fc.property(amounts, (rupiah) => {
      for (const written of [
        formatRupiah(rupiah),
        formatRupiahInLetter(rupiah),
        groupThousands(rupiah),
        rupiah.toString(),
      ]) {
        expect(parseRupiah(written)).toEqual({ ok: true, rupiah })
      }
    }),
  )
})

test('no text makes the reader throw, and nothing with a fraction becomes whole rupiah', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9.,Rp() -]{0,16}$/)), (typed) => {
      const read = parseRupiah(typed)
      if (read.ok) expect(typed).not.toMatch(/,0*[1-9]/)
    }),
    { numRuns: 1000 },
  )
  fc.assert(
    fc.property(amounts, fc.integer({ min: 1, max: 99 }), (rupiah, sen) => {
      const typed = `${formatRupiah(rupiah)},${String(sen).padStart(2, '0')}`
      expect(parseRupiah(typed)).toEqual({ ok: false, code: 'has_fraction' })
    }),
  )
})
