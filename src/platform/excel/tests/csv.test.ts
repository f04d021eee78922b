import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { DEFAULT_LIMITS } from '../limits.ts'
import { parseCsv } from '../parse-csv.ts'
import { writeCsv } from '../write-csv.ts'

const rowsOf = (text: string | Buffer) =>
  (parseCsv(Buffer.from(text as string), DEFAULT_LIMITS).sheets[0]?.rows ?? []).map((row) =>
    row.map((cell) => cell.shown),
  )

describe('reading CSV', () => {
  test.each([
    ['a comma', 'nama,nik\nSiti,1\n'],
    ['a semicolon', 'nama;nik\r\nSiti;1'],
    ['a tab', 'nama\tnik\nSiti\t1\n'],
    ['what the file itself says', 'sep=;\nnama;nik\nSiti;1\n'],
  ])('finds cells separated by %s', (how, text) => {
    expect(rowsOf(text).slice(how.startsWith('what') ? 1 : 0)).toEqual([
      ['nama', 'nik'],
      ['Siti', '1'],
    ])
  })

  test('the line sep=; counts as a row, so that row numbers are those of the file', () => {
    expect(rowsOf('sep=;\nnama;nik\n')).toEqual([[], ['nama', 'nik']])
  })

  test('a list pasted together of two, with their two kinds of line end, keeps each row', () => {
    expect(rowsOf('nama,nik\r\nSiti,1\nAni,2\r\n')).toEqual([
      ['nama', 'nik'],
      ['Siti', '1'],
      ['Ani', '2'],
    ])
  })

  test('quotes hold separators, line ends and doubled quotes', () => {
    expect(rowsOf('a,"b, c","d\ne","f ""g"""\n')).toEqual([['a', 'b, c', 'd\ne', 'f "g"']])
  })

  test('a separator inside quotes does not decide which separator is used', () => {
    expect(rowsOf('"a,b,c,d";x\n"e,f,g,h";y\n')).toEqual([
      ['a,b,c,d', 'x'],
      ['e,f,g,h', 'y'],
    ])
  })

  test('C45 text that is not UTF-8 is read as Windows-1252, and UTF-16 by its mark', () => {
    expect(rowsOf(Buffer.from([0x4e, 0x69, 0x92, 0x6d, 0x61, 0x3b, 0xe9]))).toEqual([['Ni’ma', 'é']])
    expect(rowsOf(Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from('Siti\t1\n', 'utf16le')]))).toEqual([
      ['Siti', '1'],
    ])
  })

  test('nothing becomes a number, a date or a formula', () => {
    const cells = parseCsv(Buffer.from('9910014508980001;1-2-1990;=1+1\n'), DEFAULT_LIMITS).sheets[0]?.rows[0] ?? []
    expect(cells.map((cell) => cell.kind)).toEqual(['text', 'text', 'text'])
  })
})

describe('writing CSV', () => {
  test.each(['=1+1', '+62', '-1', '@x', '\tx', '\rx'])('C22, C24: %j cannot become a formula', (text) => {
    expect(writeCsv([[text]])).toBe(`\ufeff"'${text}"\r\n`)
  })

  test('a number stays a number, also below zero', () => {
    expect(writeCsv([[-5, 'a', null]], ',')).toBe('\ufeff"-5","a",""\r\n')
  })

  test('what was written is read back, whatever it holds', () => {
    const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r]/.test(text) && !text.includes('\0'))
    const row = fc.array(cell, { minLength: 2, maxLength: 5 }).map((cells) => [...cells, 'akhir'])
    fc.assert(
      fc.property(
        fc.array(row, { minLength: 1, maxLength: 6 }),
        fc.constantFrom(';' as const, ',' as const),
        (rows, separator) => {
          const head = [...(rows[0] ?? []).map((_, i) => `k${i}`), 'x', 'y', 'z']
          expect(rowsOf(writeCsv([head, ...rows], separator))).toEqual([head, ...rows])
        },
      ),
    )
  })
})
