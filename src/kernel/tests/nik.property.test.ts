import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isKnownProvince, readArea } from '../area-code.ts'
import { maskNumber } from '../identity-number.ts'
import { parseKk } from '../kk-number.ts'
import { parseNik } from '../nik.ts'
import { parseNip } from '../nip.ts'

const file = new URL('../../../db/reference/provinces.json', import.meta.url)
const { rows } = JSON.parse(readFileSync(file, 'utf8')) as { rows: { code: string }[] } // a file of ours; its shape is tested in reference-data.test.ts

const two = (n: number) => String(n).padStart(2, '0')
const people = fc.record({
  born: fc.integer({ min: 0, max: 46_000 }).map((days) => new Temporal.PlainDate(1900, 1, 1).add({ days })),
  sex: fc.constantFrom('female' as const, 'male' as const),
  serial: fc.integer({ min: 1, max: 9999 }),
})

test('a number made for a person reads back as that person, without a warning', () => {
  fc.assert(
    fc.property(people, ({ born, sex, serial }) => {
      const day = born.day + (sex === 'female' ? 40 : 0)
      const nik = `991001${two(day)}${two(born.month)}${two(born.year % 100)}${String(serial).padStart(4, '0')}`
      const { parts, warnings } = parseNik(nik, { sex, bornOn: born })
      expect(warnings).toEqual([])
      expect(parts?.sex).toBe(sex)
      expect(parts?.bornOn.map(String)).toContain(born.toString())
    }),
  )
})

test('all 38 provinces are known, and no other two digits', () => {
  expect(rows).toHaveLength(38)
  const known = new Set(rows.map((row) => row.code))
  for (let code = 0; code < 100; code += 1) {
    expect(isKnownProvince(readArea(`${two(code)}0101`))).toBe(known.has(two(code)))
  }
  expect(isKnownProvince(readArea('991001'))).toBe(true)
})

const anything = fc.oneof(
  fc.string(),
  fc.stringMatching(/^[0-9]{14,19}$/),
  fc.stringMatching(/^[0-9]([.,][0-9]{1,6})?E\+1[0-9]$/),
  fc.double(),
  fc.maxSafeInteger(),
  fc.bigInt(),
  fc.constantFrom(null, undefined),
)

test('nothing that is typed makes a reader throw, and parts are given exactly when the length is right', () => {
  fc.assert(
    fc.property(anything, (typed) => {
      for (const [read, length] of [
        [parseNik(typed), 16],
        [parseKk(typed), 16],
        [parseNip(typed), 18],
      ] as const) {
        expect(read.parts !== null).toBe(read.digits.length === length)
        expect(read.digits).toMatch(/^\d*$/)
        if (read.parts === null && read.digits !== '') expect(read.warnings).not.toEqual([])
      }
    }),
    { numRuns: 1000 },
  )
})

test('a mask never shows the middle eight digits', () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{0,20}$/), (digits) => {
      const shown = maskNumber(digits).replaceAll('•', '')
      expect(shown.length).toBe(digits.length === 16 ? 8 : 0)
      expect(maskNumber(digits)).toHaveLength(digits.length)
    }),
  )
})
