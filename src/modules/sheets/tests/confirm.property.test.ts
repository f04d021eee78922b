import fc from 'fast-check'
import { expect, test } from 'vitest'
import { Refusal } from '../../../kernel/refusal.ts'
import { confirmList, openQuestions, type ToConfirm } from '../confirm.ts'
import type { Decision } from '../decisions.ts'
import type { PreparedList } from '../prepare-list.ts'
import { day, formula, HEADER, preparedOf, SETTINGS, type Typed, workbook } from './make-list.ts'

const NAMES = [
  'Suryani',
  'Soerjani',
  'HARTINI',
  'Nur Baiti',
  'Nurbaiti',
  '',
  'Rika  Oktarina ',
  '=HYPERLINK("http://contoh.invalid","Salma")',
  '=A1',
]
const NIKS: Typed[] = [
  '9910014508980001',
  '9910016502950010',
  9910014709990000,
  '9910014709990007',
  '991001450898',
  '',
  '9910014402080011',
  '9,91E+15',
]
const DATES: Typed[] = [
  '5 Agustus 1998',
  '7 September 1999',
  '4 Februari 2008',
  '4 Februari 2010',
  '03/04/1999',
  '8-11-91',
  day('36818', '2000-10-19'),
  '',
  'lupa',
  '1998',
]
const NOTES = ['', 'JANGAN hubungi suami', 'sdh didata bln lalu', 'anak 2']

const person = fc.record({
  name: fc.constantFrom(...NAMES),
  nik: fc.constantFrom(...NIKS),
  born: fc.constantFrom(...DATES),
  note: fc.constantFrom(...NOTES),
})
const other = fc.constantFrom<Typed[]>(
  [],
  ['Kecamatan Indralaya'],
  [...HEADER],
  ['', 'Jumlah: 3'],
  ['', '', '', 'Kepala Dinas Sosial'],
  ['', 'Tanpa nomor'],
  ['', formula('=1', '')],
)

/** Lists with everything in them, in any order. */
const lists = fc
  .array(fc.oneof({ weight: 4, arbitrary: person }, { weight: 1, arbitrary: other }), { minLength: 1, maxLength: 14 })
  .map((lines) => {
    const rows = lines.map((line, i): Typed[] =>
      Array.isArray(line) ? line : [i + 1, line.name, line.nik, line.born, 'A', 'Indralaya', line.note],
    )
    return { list: preparedOf(workbook([['DINAS SOSIAL'], [...HEADER], ...rows])), height: rows.length + 2 }
  })

const VALUES = ['9910015209960020', '12 September 1996', '4 Februari 2009', 'Purnama', 'x']

/** For each question, sometimes no answer, mostly one that was offered; sometimes a row set aside. */
const decided = (list: PreparedList): fc.Arbitrary<Decision[]> => {
  const answers = list.checked.rows.flatMap(({ row, problems }) => [
    ...problems.flatMap(({ code, choices = [] }) =>
      choices.length === 0
        ? []
        : [
            fc.option(
              fc.tuple(fc.constantFrom(...choices), fc.constantFrom(...VALUES)).map(
                ([choice, typed]): Decision => ({
                  row,
                  code,
                  choice: choice.code,
                  value: choice.value ?? typed,
                  reason: 'alasan',
                }),
              ),
              { freq: 6 },
            ),
          ],
    ),
    fc
      .option(fc.constant<Decision>({ row, code: 'row', choice: 'set_aside', reason: 'alasan' }), { freq: 1 })
      .map((each) => each),
  ])
  return fc.tuple(...answers).map((each) => each.filter((decision) => decision !== null))
}

const cases = lists.chain(({ list, height }) =>
  decided(list).map((decisions) => {
    const given: ToConfirm = {
      layout: list.layout,
      checked: list.checked,
      decisions,
      by: 'staff-1',
      settings: SETTINGS,
    }
    return { given, height }
  }),
)

const settle = (given: ToConfirm) => {
  try {
    return confirmList(given)
  } catch (error) {
    if (error instanceof Refusal) return error
    throw error
  }
}

test('before anything is decided, every row of the sheet is header, person or ignored: exactly once', () => {
  fc.assert(
    fc.property(lists, ({ list: { layout }, height }) => {
      const rows = [...layout.headerRows, ...layout.dataRows, ...layout.ignored.map(({ row }) => row)]
      const last = Math.max(...rows)
      expect(rows.toSorted((a, b) => a - b)).toEqual(Array.from({ length: last }, (_, i) => i + 1))
      expect(last).toBeLessThanOrEqual(height)
    }),
  )
})

test('nothing is lost: a list is refused with its open questions, or every row has exactly one account', () => {
  let confirmed = 0
  fc.assert(
    fc.property(cases, ({ given }) => {
      const result = settle(given)
      if (result instanceof Refusal) {
        expect(result.issues?.length).toBe(openQuestions(given).length)
        expect(result.issues).not.toEqual([])
        return
      }
      confirmed++
      const { candidates, accounts } = result
      const rows = accounts.map(({ row }) => row)
      expect(new Set(rows).size).toBe(rows.length)
      expect(rows).toEqual(Array.from({ length: rows.length }, (_, i) => i + 1))
      expect(rows).toHaveLength(
        given.layout.headerRows.length + given.layout.dataRows.length + given.layout.ignored.length,
      )
      const imported = accounts.filter(({ outcome }) => outcome === 'imported').map(({ row }) => row)
      expect(candidates.map(({ row }) => row).toSorted((a, b) => a - b)).toEqual(imported)
      const people = accounts
        .filter(({ outcome }) => outcome === 'imported' || outcome === 'merged')
        .map(({ row }) => row)
      expect(candidates.flatMap(({ sources }) => sources).toSorted((a, b) => a - b)).toEqual(people)
    }),
    { numRuns: 600 },
  )
  // the property says little if everything is refused
  expect(confirmed).toBeGreaterThan(60)
})

test('whatever is decided, no candidate is under 18, without a name, or shares a NIK', () => {
  fc.assert(
    fc.property(cases, ({ given }) => {
      const result = settle(given)
      if (result instanceof Refusal) return
      const niks = result.candidates.flatMap(({ nik }) => nik ?? [])
      expect(new Set(niks).size).toBe(niks.length)
      for (const { name, bornOn, nik } of result.candidates) {
        expect(name).not.toBe('')
        if (bornOn)
          expect(
            Temporal.PlainDate.compare(Temporal.PlainDate.from(bornOn).add({ years: 18 }), SETTINGS.onDate),
          ).toBeLessThanOrEqual(0)
        if (nik) expect(nik).toMatch(/^\d{16}$/)
      }
    }),
    { numRuns: 400 },
  )
})

test('a row with an open question is never imported', () => {
  fc.assert(
    fc.property(cases, ({ given }) => {
      const result = settle(given)
      if (result instanceof Refusal) return
      for (const { row } of result.candidates) {
        const asked =
          given.checked.rows
            .find((each) => each.row === row)
            ?.problems.filter(({ severity }) => severity === 'must_decide') ?? []
        for (const { code } of asked)
          expect(given.decisions.some((decision) => decision.row === row && decision.code === code)).toBe(true)
      }
    }),
    { numRuns: 300 },
  )
})
