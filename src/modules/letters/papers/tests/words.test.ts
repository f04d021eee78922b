import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dateInWords } from '../../../../kernel/dates.ts'
import { LARGEST_IN_WORDS, terbilang } from '../../../../kernel/terbilang.ts'
import { press } from './press.ts'

const { print } = press()

test('the words of figures, dates and money are those of domain.md 10.4', async () => {
  const { text } = await print('uji-kata', {})
  expect(text).toBe('Semua kata sesuai.\nHalaman 1 dari 1'.split('\n')[0])
})

test('papers and program write any figure and any date in the same words', async () => {
  const figure = fc.oneof(
    fc.integer({ min: 0, max: 20_000 }),
    fc.maxSafeInteger().map((n) => Math.abs(n) % Number(LARGEST_IN_WORDS)),
  )
  const days = fc.integer({ min: 0, max: 36_000 }).map((n) => Temporal.PlainDate.from('2000-01-01').add({ days: n }))
  const angka = [
    ...fc.sample(figure, { numRuns: 400, seed: 7 }),
    0,
    1,
    10,
    11,
    100,
    111,
    1000,
    1001,
    1_000_000,
    101_000,
  ]
  const dates = fc.sample(days, { numRuns: 100, seed: 7 })
  const { text } = await print('words', { angka, tanggal: dates.map(String), uang: [0, 1250, 4_870_000] })
  expect(text.split('\n')).toEqual([
    ...angka.map((n) => terbilang(n)),
    ...dates.map(dateInWords),
    'Rp0',
    'Rp1.250',
    'Rp4.870.000',
  ])
})
