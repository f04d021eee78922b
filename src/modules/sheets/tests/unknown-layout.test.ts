import { describe, expect, test } from 'vitest'
import { day, draftOf, INPUT, preparedOf, workbook } from './make-list.ts'

describe('a layout that is not known', () => {
  const book = workbook([
    ['Peserta usulan'],
    ['Kode', 'Identitas', 'Angka', 'Hari', 'Lainnya'],
    [1, 'Suryani', '9910014508980001', day('36012', '1998-08-05'), 'x'],
    [2, 'Hartini', '9910016502950010', day('34755', '1995-02-25'), 'y'],
    [3, 'Purnama', '9910015209960020', day('35320', '1996-09-12'), 'z'],
  ])

  test('is guessed from what its columns hold, with little confidence', () => {
    const list = preparedOf(book)
    expect(list.isGuess).toBe(true)
    expect(list.columns.map(({ field, why }) => `${field} ${why}`)).toEqual([
      'row_no content',
      'name content',
      'nik content',
      'birth_date content',
      'ignore nothing',
    ])
    expect(list.columns.every(({ confidence }) => confidence < 0.75)).toBe(true)
  })

  test('is mapped by hand once and recognised the next time, wherever its header stands', () => {
    const first = preparedOf(book)
    const byHand = { A: 'row_no', B: 'name', C: 'nik', D: 'birth_date', E: 'note' } as const
    const remembered = { [first.fingerprint]: byHand }
    const later = workbook([
      ['Surat baru'],
      ['Perihal', 'usulan', 'peserta', 'kedua'],
      [],
      ['kode', 'IDENTITAS', 'Angka ', 'Hari', 'Lainnya'],
      [1, 'Kartika Sari', '9910014811910015', '8-11-1991', 'anak 2'],
    ])
    const list = preparedOf(later, { remembered })
    expect(list.layout.headerRows).toEqual([4])
    expect(list.columns.every(({ why, confidence }) => why === 'remembered' && confidence === 1)).toBe(true)
    expect(draftOf(list, 5)).toMatchObject({ name: 'Kartika Sari', notes: 'anak 2', bornOn: '1991-11-08' })
  })

  test('the fingerprint holds headers only: two lists of the same shape have the same', () => {
    const other = workbook([
      ['Kode', 'Identitas', 'Angka', 'Hari', 'Lainnya'],
      [1, 'Lismawati', '9910017007920016', '30 Juli 1992', ''],
    ])
    expect(preparedOf(other).fingerprint).toBe(preparedOf(book).fingerprint)
  })

  test('a header that contradicts its column is doubted', () => {
    const list = preparedOf(
      workbook([['No', 'Nama', 'NIK', 'Alamat'], ...[1, 2, 3].map((n) => [n, 'Suryani', `${n} Mei 1998`, 'Jl. A'])]),
    )
    const nik = list.columns[2]
    expect(nik).toMatchObject({ field: 'nik', contentSays: 'birth_date' })
    expect(nik?.confidence).toBeLessThan(0.75)
  })

  test('the header row can be named by hand', () => {
    const list = preparedOf(
      workbook([
        ['Nama', 'NIK', 'Alamat'],
        ['a', 'b', 'c'],
        [1, 'Suryani', '9910014508980001'],
      ]),
      {
        ...INPUT,
        hints: { headerRow: 2, nameColumn: 1 },
        mapping: { A: 'row_no', B: 'name', C: 'nik' },
      },
    )
    expect(list.layout.headerRows).toEqual([2])
    expect(draftOf(list, 3)?.name).toBe('Suryani')
  })
})
