import { describe, expect, it } from 'vitest'
import { readExit } from '../read-exit.ts'
import { dayCell, formula, HEADER, line, prepared, problemsOf, valuesOf } from './sheet.ts'

const women = (...lines: Parameters<typeof line>[1][]) =>
  prepared('women', [['BUKU INDUK PANTI'], [], HEADER, ...lines.map((o, i) => line(i + 1, o))])
const FIRST = 4

describe('the columns of an old register', () => {
  it('finds the header under a title, and gives each column its field by what stands above it', () => {
    const { headerRows, columns, rows } = women({}, {})
    expect(headerRows).toEqual([3])
    expect(columns.map((c) => c.field)).toEqual([
      ...['row_no', 'register_no', 'name', 'nik', 'birth_place_and_date', 'address', 'intake'],
      ...['entry_date', 'exit_date', 'exit_kind', 'note'],
    ])
    expect(rows).toHaveLength(2)
    expect(valuesOf(women({}), FIRST)).toMatchObject({
      ...{ name: 'Sitinur Handayani A', register_no: '01/I/2017', birth_date: '1990-05-01', birth_place: 'Indralaya' },
      ...{ entry_date: '2017-01-09', exit_date: '2017-07-07', exit_kind: 'LULUS' },
    })
  })

  it('takes a batch from the merged cell or the line across the table above, and says so', () => {
    const p = prepared('women', [
      HEADER,
      ['ANGKATAN II TAHUN 2016'],
      line(1, { batch: '' }),
      line(2, { batch: 'I/2017' }),
      line(3, { batch: '' }),
    ])
    expect([3, 4, 5].map((row) => valuesOf(p, row).intake)).toEqual(['ANGKATAN II TAHUN 2016', 'I/2017', 'I/2017'])
    expect(problemsOf(p, 5)).toContain('carried_down.intake')
  })

  it('reads a header of two lines, and leaves rows of sums and signatures out', () => {
    const p = prepared('women', [
      ['No', 'Nama', 'Tanggal', '', 'Sebab Keluar'],
      ['', '', 'Masuk', 'Keluar', ''],
      ['1', 'Rohana', '9-1-2017', '7-7-2017', 'Tamat'],
      ['2', 'Rohani', '9-1-2017', '7-7-2017', 'Tamat'],
      ['', 'Jumlah', '2', '', ''],
      ['', '', 'Kepala Panti,'],
    ])
    expect(p.columns.map((c) => c.field)).toEqual(['row_no', 'name', 'entry_date', 'exit_date', 'exit_kind'])
    expect(p.rows.map((r) => r.values.name)).toEqual(['Rohana', 'Rohani'])
  })
})

describe('a row of an old register', () => {
  it('is ready when nothing is wrong with it', () => {
    expect(problemsOf(women({}), FIRST)).toEqual([])
  })

  it.each([
    [{ came: '9/1/17' }, 'date_two_digits.entry_date', '2017-01-09'],
    [{ came: '17 Nopember 2016' }, 'date_read.entry_date', '2016-11-17'],
    [{ came: dayCell('2017-01-09') }, undefined, '2017-01-09'],
    [{ came: formula('=TODAY()-10', '2017-01-09') }, 'formula_value_taken.entry_date', '2017-01-09'],
    [{ came: '13/14/2017' }, 'date_unreadable.entry_date', undefined],
    [{ came: 'awal tahun' }, 'date_unreadable.entry_date', undefined],
    [{ came: '2017' }, 'date_year_only.entry_date', undefined],
    [{ came: 'Januari 2017' }, 'date_month_only.entry_date', undefined],
    [{ came: '9 Januari 2031' }, 'date_impossible.entry_date', undefined],
    [{ came: '' }, 'entry_missing.entry_date', undefined],
  ])('reads the day of %o', (o, code, day) => {
    const p = women(o)
    expect(valuesOf(p, FIRST).entry_date).toBe(day)
    if (code) expect(problemsOf(p, FIRST)).toContain(code)
    else expect(problemsOf(p, FIRST)).toEqual([])
  })

  it('offers the first day of a year for an arrival and the last for an end, marked as estimates, and never leaves an end empty', () => {
    const p = women({ came: '2017', left: '2017' })
    const choices = p.rows[0]?.problems.map((x) => [x.field, x.choices])
    expect(choices).toEqual([
      ['entry_date', [{ code: 'use_estimate', value: '2017-01-01' }, { code: 'type' }, { code: 'set_aside' }]],
      ['exit_date', [{ code: 'use_estimate', value: '2017-12-31' }, { code: 'type' }, { code: 'set_aside' }]],
    ])
  })

  it('asks first whether she still lives here when she came within the last months and has not left', () => {
    const choices = (came: string) =>
      women({ came, left: '' })
        .rows[0]?.problems.find((x) => x.code === 'exit_missing')
        ?.choices?.map((c) => c.code)
    expect(choices('9 Januari 2017')).toEqual(['use_estimate', 'type', 'set_aside'])
    expect(choices('5 Desember 2025')).toEqual(['set_aside', 'type'])
  })

  it.each([
    [{ left: '7 Juli 2016' }, 'exit_before_entry.exit_date'],
    [{ how: 'ikut tetangga' }, 'exit_kind_unread.exit_kind'],
    [{ how: '' }, 'exit_kind_missing.exit_kind'],
    [{ how: '', note: 'meninggalkan panti malam hari' }, 'exit_kind_from_note.exit_kind'],
    [{ nik: '991001450590000' }, 'nik_wrong.nik'],
    [{ nik: '9910014505900001' }, 'birth_differs_from_nik.birth_place_and_date'],
    [{ name: '-' }, 'name_unreadable.name'],
    [{ name: formula('=A1', '#REF!') }, 'name_unreadable.name'],
    [{ name: formula('=B2', 'Rohana') }, 'name_tidied.name'],
    [{ name: '=HYPERLINK("http://contoh.invalid","Rohana")' }, 'name_tidied.name'],
    [{ from: '=cmd|calc' }, 'text_looks_like_formula.address'],
    [{ born: 'Indralaya, 1 Mei 2004' }, 'under_18_at_entry.birth_date'],
  ])('says what is wrong with %o', (o, code) => {
    expect(problemsOf(women(o), FIRST)).toContain(code)
  })

  it('asks about the same woman and the same number written twice, once at the later row', () => {
    const p = women(
      { name: 'Rohana', born: 'Prabumulih, 1 Mei 1990' },
      { name: 'ROHANA', born: '1 Mei 1990', no: '01/I/2017', came: '8 Januari 2018', left: '6 Juli 2018' },
    )
    expect(problemsOf(p, FIRST)).toEqual([])
    expect(problemsOf(p, FIRST + 1)).toEqual(
      expect.arrayContaining(['same_in_sheet.name', 'register_no_twice.register_no']),
    )
    const [first] = p.rows[1]?.problems.find((x) => x.code === 'same_in_sheet')?.choices ?? []
    expect(first).toEqual({ code: 'second_stay', value: String(FIRST) })
  })

  it('proposes to set the second line aside when both are one stay', () => {
    const p = women({ name: 'Rohana', born: '1-5-1990' }, { name: 'Rohana', born: '1-5-1990' })
    expect(p.rows[1]?.problems.find((x) => x.code === 'same_in_sheet')?.choices?.[0]).toEqual({ code: 'set_aside' })
  })

  it('does not take two women of one name for one when nothing else agrees', () => {
    const p = women({ name: 'Siti', born: '', from: '' }, { name: 'Siti', born: '', from: '' })
    expect(problemsOf(p, FIRST + 1)).not.toContain('same_in_sheet.name')
  })
})

describe('how she left', () => {
  it.each([
    ['LULUS', 'LULUS'],
    ['tamat', 'LULUS'],
    ['Meninggalkan panti tanpa izin', 'LARI'],
    ['meninggal dunia', 'MENINGGAL'],
    ['mengundurkan diri krn menikah', 'MUNDUR'],
    ['dijemput orang tua', 'REUNIFIKASI'],
    ['pindah ke panti lain', 'ALIH_LEMBAGA'],
    ['sdh bekerja di salon', 'MANDIRI_DINI'],
    ['dirawat di RSUD', 'RUJUK_MEDIS'],
    ['D.O', 'DO'],
    ['dibawa polisi', 'PROSES_HUKUM'],
    ['ikut tetangga', null],
    ['', null],
  ])('%s means %s', (text, code) => expect(readExit(text)).toBe(code))
})

describe('kits and letters', () => {
  it('reads price, number and day of a kit, and asks about a serial number that stands twice', () => {
    const p = prepared('kits', [
      ['No', 'Nama Penerima', 'Nama Barang', 'No Seri', 'Jumlah', 'Harga', 'Tgl Serah Terima'],
      ['1', 'Rohana', 'Mesin jahit', 'MJ-01', '1 unit', 'Rp 2.250.000,-', '7/7/17'],
      ['2', 'Rohani', 'Mesin jahit', 'mj-01', 'satu', '2250000', '7/7/17'],
    ])
    expect(valuesOf(p, 2)).toMatchObject({
      item: 'Mesin jahit',
      quantity: '1',
      price: '2250000',
      handed_on: '2017-07-07',
    })
    expect(problemsOf(p, 3)).toEqual(expect.arrayContaining(['serial_twice.serial', 'number_unreadable.quantity']))
  })

  it('asks whether a letter came or went, and about a number that stands twice in one year', () => {
    const p = prepared('letters', [
      ['No', 'Nomor Surat', 'Tanggal Surat', 'Kepada', 'Perihal', 'Jenis'],
      ['1', '460/01/PSKW', '3 Januari 2017', 'Dinas Sosial', 'Permohonan calon', 'Keluar'],
      ['2', '460/01/PSKW', '5 Januari 2017', 'Dinas Sosial', 'Laporan', 'Keluar'],
      ['3', '460/01/PSKW', '5 Januari 2018', 'Dinas Sosial', 'Laporan', ''],
    ])
    expect(problemsOf(p, 3)).toContain('number_twice.number')
    expect(problemsOf(p, 4)).toEqual(['direction_missing.direction'])
  })
})
