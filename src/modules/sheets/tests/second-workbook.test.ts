import { describe, expect, test } from 'vitest'
import { readEstimate } from '../estimates.ts'
import { readPhone } from '../read-phone.ts'
import { codesOf, draftOf, ON_DATE, preparedOf, workbook } from './make-list.ts'
import { secondWorkbook } from './second-workbook.ts'

const list = preparedOf(workbook(secondWorkbook()))
const her = (no: number) => draftOf(list, no + 4)

describe('the second workbook of an office', () => {
  test('its columns are matched by their headers, the codes of its own list among them', () => {
    expect(list.columns.map(({ field }) => field)).toEqual([
      'row_no',
      'name',
      'nik',
      'birth_place_and_date',
      'age',
      'address',
      'village',
      'district',
      'phone',
      'category',
      'children',
      'note',
    ])
    expect(list.layout.dataRows).toHaveLength(7)
  })

  test.each([
    [1, 'Nah', 'Wak', null],
    [2, 'Yah', 'Bik', null],
    [3, 'Siti Maryam', 'Yuk', null],
    [4, 'Rini Astuti', 'Mbak', null],
    [5, 'Lastri', 'Nduk', null],
    [6, 'Cek', null, null],
    [7, 'Ema', 'Kak', 'Mema'],
  ] as const)('row %i: a kin word addresses her and is not her name: %s', (no, name, addressedAs, alias) => {
    expect(her(no)).toMatchObject({ name, addressedAs, alias })
    expect(codesOf(list, no + 4).includes('name_address_split')).toBe(addressedAs !== null)
  })

  test.each([
    [1, null, null, 1996, 'birth_date_estimated'],
    [2, 'Pedamaran', null, 1998, 'birth_date_estimated'],
    [3, 'Dusun III, Jejawi', '1999-03-12', null, null],
    [5, null, null, null, 'birth_date_unknown'],
    [6, 'Tanjung Lubuk', null, 1996, 'birth_date_estimated'],
    [7, 'Sirah Pulau Padang', '1995-11-20', null, null],
  ] as const)(
    'row %i: a birth that nobody knows is an estimate or unknown, never a place',
    (no, birthPlace, bornOn, bornAbout, code) => {
      expect(her(no)).toMatchObject({ birthPlace, bornOn, bornAbout })
      const said = codesOf(list, no + 4).filter((c) => c === 'birth_date_estimated' || c === 'birth_date_unknown')
      expect(said).toEqual(code ? [code] : [])
    },
  )

  test('a hamlet with a comma and a numeral stays whole', () => {
    expect(her(1)?.address).toBe('Dusun III, Jejawi')
    expect(her(3)).toMatchObject({ village: 'Dusun III, Jejawi', district: 'Jejawi' })
  })

  test('telephone numbers are one way to write them', () => {
    expect([1, 2, 3, 4, 5, 6, 7].map((no) => her(no)?.phone)).toEqual([
      '081234567801',
      '081234567802, 081311112222 (kakak)',
      '081234567803',
      '081234567804',
      '-',
      '0712321456',
      '081234567807',
    ])
  })

  test('codes of its own list of problems are kept as written; a number there is not the number of the regulation', () => {
    expect([1, 2, 4, 5, 7].map((no) => her(no)?.problemCodes)).toEqual([['A.07'], ['A.07', 'B-2'], ['C1'], [], ['10']])
    expect(list.checked.rows.flatMap(({ draft }) => draft.categories)).toEqual([])
  })

  test('children who come along are told with her', () => {
    expect(her(6)?.children).toBe('Putri, 8 bln; Raka, 5 th')
  })

  test('nobody of it has to be decided on but the remark about contact', () => {
    const asked = list.checked.rows.flatMap(({ row, problems }) =>
      problems.filter((p) => p.severity === 'must_decide').map((p) => `${row} ${p.code}`),
    )
    expect(asked).toEqual(['11 note_no_contact'])
  })
})

test.each([
  ['± 30', 1996],
  ['+/- 25 thn', 2001],
  ['kira2 umur 40', 1986],
  ['25-30 tahun', 1998],
  ['30-an', 1996],
  ['sekitar tahun 1994', 1994],
  ['12-03-1999', null],
  ['Palembang', null],
  ['± Rp 30', 1996],
])('%j means about %j', (text, year) => {
  expect(readEstimate(text, Temporal.PlainDate.from(ON_DATE))).toBe(year)
})

test.each(['belum punya', '0812 atau rumah', '12345'])('%j stays as it was written', (text) => {
  expect(readPhone(text)).toBe(text)
})
