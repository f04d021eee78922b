import { describe, expect, test } from 'vitest'
import { matchHeader } from '../match-header.ts'
import { codesOf, draftOf, HEADER, preparedOf, workbook } from './make-list.ts'

const reasons = (list: ReturnType<typeof preparedOf>) =>
  list.layout.ignored.map(({ row, reason }) => `${row} ${reason}`)

describe('headers', () => {
  test.each([
    ['NO. URUT', 'row_no'],
    ['Nama Lengkap *', 'name'],
    ['NAMA  CALON PM', 'name'],
    ['Nama Lenkap', 'name'],
    ['N.I.K.', 'nik'],
    ['No. KTP', 'nik'],
    ['NIK (sesuai KTP-el)', 'nik'],
    ['No. Kartu Keluarga', 'kk'],
    ['L/P', 'sex'],
    ['Jenis Kelamin (L/P)', 'sex'],
    ['Tgl. Lahir', 'birth_date'],
    ['Tempat, Tanggal Lahir', 'birth_place_and_date'],
    ['Usia (Tahun)', 'age'],
    ['Nama Kecamatan', 'district'],
    ['Desa / Kel.', 'village'],
    ['Pendidikan Terakhir', 'education'],
    ['No. HP / WA', 'phone'],
    [`Jenis ${['P', 'KS'].join('M')}`, 'category'],
    ['Ket.', 'note'],
  ])('%j names %s', (header, field) => {
    expect(matchHeader(header)?.field ?? null).toBe(field)
  })

  test.each(['Nama Suami', 'Nama Ibu Kandung', 'NIK Kepala Keluarga', 'No HP Pendamping', 'Tanggal Surat', ''])(
    '%j is about somebody or something else and names nothing',
    (header) => expect(matchHeader(header)).toBeNull(),
  )
})

describe('lists in other shapes', () => {
  const person = (no: number, name: string) => [
    no,
    name,
    `991001450898000${no}`,
    'Tanjung Batu',
    '5 Agustus 1998',
    'Jl. A',
    'Desa A',
    'Indralaya',
    '',
  ]

  test('a header of two lines is read as one', () => {
    const list = preparedOf(
      workbook([
        ['DAFTAR CALON'],
        ['No', 'Nama', 'NIK', 'Lahir', '', 'Alamat', '', '', 'Ket'],
        ['', '', '', 'Tempat', 'Tanggal', 'Jalan', 'Desa', 'Kecamatan', ''],
        person(1, 'Suryani'),
        person(2, 'Hartini'),
      ]),
    )
    expect(list.layout.headerRows).toEqual([2, 3])
    expect(list.columns.map(({ field }) => field)).toEqual([
      'row_no',
      'name',
      'nik',
      'birth_place',
      'birth_date',
      'address',
      'village',
      'district',
      'note',
    ])
    expect(list.layout.dataRows).toEqual([4, 5])
  })

  test('place and date in one cell are taken apart', () => {
    const list = preparedOf(
      workbook([
        ['No', 'Nama', 'NIK', 'TTL'],
        [1, 'Suryani', '9910014508980001', 'Payaraman, 05-08-1998'],
        [2, 'Hartini', '', 'Rantau Panjang/25 Februari 1995'],
      ]),
    )
    expect(draftOf(list, 2)).toMatchObject({ birthPlace: 'Payaraman', bornOn: '1998-08-05' })
    expect(draftOf(list, 3)).toMatchObject({ birthPlace: 'Rantau Panjang', bornOn: '1995-02-25' })
  })

  test('column numbers, repeated headers, headings inside and a total are nobody', () => {
    const list = preparedOf(
      workbook([
        [...HEADER],
        [1, 2, 3, 4, 5, 6, 7],
        ['Kecamatan Indralaya'],
        [1, 'Suryani', '9910014508980001', '5-8-1998', 'A', 'B', ''],
        [...HEADER],
        [2, 'Hartini', '9910016502950010', '25-2-1995', 'A', 'B', ''],
        ['', 'Jumlah', '2'],
        ['', '', '', '', 'Indralaya, 6 Januari 2026'],
        ['', '', '', '', 'Kepala Dinas Sosial'],
        ['', '', '', '', 'Drs. H. Contoh, M.Si'],
        ['', '', '', '', 'NIP 19700101 199503 1 001'],
      ]),
    )
    expect(list.layout.dataRows).toEqual([4, 6])
    expect(reasons(list)).toEqual([
      '2 column_numbers',
      '3 section',
      '5 repeated_header',
      '7 total',
      '8 signature',
      '9 signature',
      '10 signature',
      '11 signature',
    ])
  })

  test('a woman of whom there is only a number and a name is not lost', () => {
    const list = preparedOf(
      workbook([[...HEADER], [1, 'Suryani', '9910014508980001', '5-8-1998', 'A', 'B', ''], [2, 'Hartini']]),
    )
    expect(list.layout.dataRows).toEqual([2, 3])
    expect(codesOf(list, 3)).toEqual(['nik_missing', 'birth_date_missing'])
  })

  test('a row that fits nothing is pointed out, and a person can make it a woman of the list', () => {
    const rows = workbook([[...HEADER], [1, 'Suryani', '9910014508980001', '5-8-1998', 'A', 'B', ''], ['', 'Hartini']])
    const list = preparedOf(rows)
    expect(reasons(list)).toEqual(['3 unclear'])
    expect(list.checked.problems).toMatchObject([{ code: 'unclear_rows', params: { rows: '3' } }])
    const corrected = preparedOf(rows, { hints: { rows: { 3: 'data' } } })
    expect(corrected.layout.dataRows).toEqual([2, 3])
    const reduced = preparedOf(rows, { hints: { rows: { 2: 'ignore', 3: 'data' } } })
    expect(reasons(reduced)).toEqual(['2 by_hand'])
  })

  test('the words of a category are not shown, in a row that was passed over neither', () => {
    const list = preparedOf(
      workbook([
        ['No', 'Nama', 'Kategori', 'Ket'],
        [1, 'Suryani', 'Fakir miskin', ''],
        ['', 'Hartini', 'Fakir miskin', ''],
      ]),
    )
    expect(list.layout.ignored).toEqual([{ row: 3, reason: 'unclear', text: 'Hartini' }])
  })

  test('a total that does not fit the number of rows is said', () => {
    const list = preparedOf(
      workbook([[...HEADER], [1, 'Suryani', '9910014508980001', '5-8-1998', 'A', 'B', ''], ['', 'Jumlah: 3 orang']]),
    )
    expect(list.checked.problems).toMatchObject([{ code: 'total_differs', params: { stated: 3, found: 1 } }])
  })

  test('a second sheet that holds something is named, and can be chosen', () => {
    const rows = (name: string) => [[...HEADER], [1, name, '9910014508980001', '5-8-1998', 'A', 'B', '']]
    const book = {
      sheets: [
        ...workbook([['Rekap'], ['isi']], 'Rekap').sheets,
        ...workbook(rows('Suryani'), 'Satu').sheets,
        ...workbook(rows('Hartini'), 'Dua').sheets,
      ],
    }
    const list = preparedOf(book)
    expect(list.layout.sheet).toBe('Satu')
    expect(list.checked.problems.map(({ params }) => params.sheet)).toEqual(['Rekap', 'Dua'])
    expect(draftOf(preparedOf(book, { hints: { sheet: 'Dua' } }), 2)?.name).toBe('Hartini')
  })

  test('a column that nobody gave a heading is a column all the same', () => {
    const list = preparedOf(
      workbook([
        ['No', 'Nama', 'NIK'],
        [1, 'Suryani', '9910014508980001', 'anak 1'],
        [2, 'Hartini', '9910016502950010', ''],
      ]),
    )
    expect(list.columns.map(({ column, field }) => `${column} ${field}`)).toEqual([
      'A row_no',
      'B name',
      'C nik',
      'D ignore',
    ])
  })
})
