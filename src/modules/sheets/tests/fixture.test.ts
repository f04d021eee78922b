import { readFileSync } from 'node:fs'
import { beforeAll, describe, expect, test } from 'vitest'
import { readSheet, readSheetThen } from '../../../platform/excel/read-sheet.ts'
import type { PreparedList } from '../prepare-list.ts'
import { sayChoice, sayProblem } from '../say-problem.ts'
import { codesOf, draftOf, INPUT, problemOf } from './make-list.ts'

const FILE = readFileSync(new URL('./fixtures/dinas-ogan-ilir-2026-1.xlsx', import.meta.url))
const step = { module: new URL('../prepare-list.ts', import.meta.url), input: INPUT }
let list: PreparedList

beforeAll(async () => {
  const prepared = await readSheetThen<PreparedList | null>(FILE, step)
  if (!prepared) throw new Error('the list of the social office was not recognised')
  list = prepared
})

describe('the list of the social office, around the people', () => {
  test('the letter, the office and the number of people are found above and below the table', () => {
    expect(list.layout.letter).toEqual({
      number: '400.9/017/DINSOS/2026',
      date: '2026-01-06',
      office: 'Dinas Sosial Kabupaten Ogan Ilir',
      title: 'DAFTAR CALON PENERIMA MANFAAT REHABILITASI SOSIAL ANGKATAN I TAHUN 2026',
      statedTotal: 22,
    })
  })

  test('the header is row 7, the people are rows 8 to 29', () => {
    expect(list.layout.headerRows).toEqual([7])
    expect(list.layout.dataRows).toEqual(Array.from({ length: 22 }, (_, i) => i + 8))
  })

  test('every other row is kept with the reason why it is nobody', () => {
    const reasons = Object.fromEntries(list.layout.ignored.map(({ row, reason }) => [row, reason]))
    expect(reasons).toEqual({
      1: 'title',
      2: 'title',
      3: 'blank',
      4: 'title',
      5: 'title',
      6: 'blank',
      30: 'blank',
      31: 'total',
      32: 'blank',
      33: 'signature',
      34: 'blank',
      35: 'blank',
      36: 'blank',
      37: 'signature',
    })
  })

  test('all twelve columns are matched by their headers', () => {
    expect(list.columns.map(({ column, field }) => `${column} ${field}`)).toEqual([
      'A row_no',
      'B name',
      'C nik',
      'D birth_place',
      'E birth_date',
      'F address',
      'G village',
      'H district',
      'I education',
      'J marital_status',
      'K category',
      'L note',
    ])
    expect(list.columns.every(({ confidence, contentSays }) => confidence === 1 && contentSays === null)).toBe(true)
  })

  test('counts: 22 read, 6 to decide, 2 to look at, 6 tidied, 8 ready; nothing is wrong with the list as a whole', () => {
    expect(list.checked.counts).toEqual({ read: 22, mustDecide: 6, look: 2, tidied: 6, ready: 8 })
    expect(list.checked.problems).toEqual([])
  })
})

describe('the women of the list, row by row', () => {
  test.each([
    [8, 'Yuliana', '9910014103010002', '2001-03-01', []],
    [9, 'Siti Aminah', '9910016206970003', '1997-06-22', ['name_capitals']],
    [10, 'Rukmini binti Zainal', '9910015512930004', '1993-12-15', []],
    [11, 'Suryani', '9910014508980001', '1998-08-05', []],
    [12, 'Hartini', '9910016502950010', '1995-02-25', []],
    [13, 'Sumarni', '9910015404880008', '1990-04-14', ['birth_date_differs_from_nik', 'over_age_by_nik']],
    [14, 'Nurbaiti', null, '1999-09-07', ['nik_rounded', 'duplicate_in_list']],
    [15, 'Nur Baiti', '9910014709990007', '1999-09-07', ['note_already_recorded', 'duplicate_kept']],
    [16, 'Dian Safitri', null, '2003-01-30', ['nik_missing']],
    [17, 'Eka Mulyani', null, '1996-08-24', ['nik_short']],
    [18, 'Fitri Handayani', '9910014402080011', '2008-02-04', ['under_18']],
    [19, 'Herlina', '9910012311940012', '1994-11-23', ['nik_sex_differs']],
    [20, 'Ida Royani', '9910015910000013', '2000-10-19', ['birth_date_serial_agrees']],
    [21, 'Juwita', '9910016103020014', '2002-03-21', ['birth_date_read']],
    [22, 'Kartika Sari', '9910014811910015', '1991-11-08', ['birth_date_two_digits']],
    [23, 'Lismawati', '9910017007920016', '1992-07-30', []],
    [24, 'Maimunah', '9910015305980017', '1998-05-13', []],
    [25, "Ni'matul Khoiriyah", '9910014601010018', '2001-01-06', []],
    [26, 'Oktaviani', '9910016610970019', '1997-10-26', ['note_no_contact']],
    [27, 'Purnama', '9910015209960020', '1996-09-12', []],
    [28, 'Rika Oktarina', '9910014704990021', '1999-04-07', ['name_spaces']],
    [29, 'Salma', '9910015601950022', '1995-01-16', ['name_from_formula']],
  ] as const)('row %i is %s', (row, name, nik, bornOn, codes) => {
    expect(draftOf(list, row)).toMatchObject({ name, nik, bornOn })
    expect(codesOf(list, row)).toEqual(codes)
  })

  test('KS-01 Suryani is number 4 and passes without a question', () => {
    expect(list.checked.rows[3]?.shown.A).toBe('4')
    expect(draftOf(list, 11)).toMatchObject({
      village: 'Payaraman Barat',
      district: 'Payaraman',
      education: 'junior_secondary',
      maritalStatus: 'widowed_or_divorced',
      categories: [23],
      notes: 'anak 1, tinggal dgn ibu',
    })
  })

  test('KS-08 Sumarni: the list says 1990, the NIK 1988, and the age rule fires at 37', () => {
    const problem = problemOf(list, 13, 'birth_date_differs_from_nik')
    expect(problem).toMatchObject({
      column: 'E',
      severity: 'must_decide',
      params: { list: '1990-04-14', nik: '1988-04-14', ageByNik: 37 },
    })
    expect(problem?.choices?.map((choice) => sayChoice(choice, 'id'))).toEqual([
      'Pakai tanggal dari NIK',
      'Pakai tanggal daftar',
      'Tanyakan ke Dinas',
    ])
    expect(problem && sayProblem(problem, 'id')).toBe('NIK: 14 April 1988, jadi 37 tahun. Daftar: 14 April 1990.')
    expect(problemOf(list, 13, 'over_age_by_nik')?.params).toEqual({ age: 37, min: 20, max: 35 })
  })

  test('KS-10 Hartini passes, and whoever came another way (KS-02, KS-03) is not in the list', () => {
    expect(codesOf(list, 12)).toEqual([])
    expect(list.checked.rows.map(({ draft }) => draft.name).filter((name) => /Rosdiana|Dewi/.test(name))).toEqual([])
  })

  test('Nurbaiti and Nur Baiti are one woman for five reasons; the row with the whole NIK is kept', () => {
    expect(list.checked.groups).toEqual([
      {
        rows: [14, 15],
        keepRow: 15,
        reasons: ['same_nik_start', 'similar_name', 'same_birth_date', 'same_village', 'same_district'],
      },
    ])
    const problem = problemOf(list, 14, 'duplicate_in_list')
    expect(problem?.choices?.[0]).toEqual({ code: 'merge_into_row', value: '15' })
    expect(problem && sayProblem(problem, 'id')).toBe(
      'Mirip baris 15: awal NIK sama, nama mirip, tanggal lahir sama, desa sama, asal kecamatan sama.',
    )
  })

  test('the NIK that Excel rounded lost one digit: fifteen are sure', () => {
    expect(problemOf(list, 14, 'nik_rounded')?.params).toEqual({ kept: 15, lost: 1 })
    expect(draftOf(list, 14)?.nikStart).toBe('991001470999000')
  })

  test('Eka: fifteen digits, said in words beside the cell, with two ways out', () => {
    const problem = problemOf(list, 17, 'nik_short')
    expect(problem && sayProblem(problem, 'id')).toBe('NIK baru 15 angka, seharusnya 16.')
    expect(problem?.choices?.map(({ code }) => code)).toEqual(['leave_nik_empty', 'type_nik'])
  })

  test('Fitri is 17 until 4 February 2026: child services or a question, and no third way', () => {
    const problem = problemOf(list, 18, 'under_18')
    expect(problem).toMatchObject({ severity: 'must_decide', params: { age: 17, adultOn: '2026-02-04' } })
    expect(problem?.choices?.map(({ code }) => code)).toEqual(['refer_child_services', 'ask_office'])
  })

  test('the number behind a formatted date is named in the note, and that the NIK agrees', () => {
    const problem = problemOf(list, 20, 'birth_date_serial_agrees')
    expect(problem && sayProblem(problem, 'id')).toBe(
      'Tanggal 36818 dari Excel dibaca 19 Oktober 2000, cocok dengan NIK.',
    )
  })

  test('the formula in the name cell was not run: its text was taken', () => {
    const problem = problemOf(list, 29, 'name_from_formula')
    expect(problem).toMatchObject({ severity: 'note', params: { read: 'Salma' } })
  })

  test('whom nobody may call is not left to drown in a remark', () => {
    expect(problemOf(list, 26, 'note_no_contact')).toMatchObject({
      column: 'L',
      severity: 'must_decide',
      params: { who: 'suami' },
    })
    expect(draftOf(list, 26)?.noContact).toBe('suami')
  })

  test('categories are numbers, and the words of their column are in no preview', () => {
    expect(list.checked.rows.map(({ draft }) => draft.categories.join())).toEqual(
      '23 24 23 23 24 23 23 23 23 19 23 25 24 23 23 24 10 23 19 24 23 23'.split(' '),
    )
    expect(list.checked.rows.some(({ shown }) => 'K' in shown)).toBe(false)
  })

  test('Dian has no NIK and her papers become a task; Eka has one that must be asked for', () => {
    expect([draftOf(list, 16)?.needsDocumentHelp, draftOf(list, 17)?.needsDocumentHelp]).toEqual([true, false])
  })
})

test('every filled cell of the sheet is in the workbook that was read', async () => {
  const { sheets } = await readSheet(FILE)
  const filled = sheets.flatMap(({ rows }) => rows.flat()).filter(({ shown }) => shown !== '')
  // 4 lines above, 12 headings, 264 cells of 22 people of which 19 stand empty, 3 lines below
  expect(filled).toHaveLength(264)
})
