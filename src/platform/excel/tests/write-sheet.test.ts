import PizZip from 'pizzip'
import { describe, expect, test } from 'vitest'
import { readSheet } from '../read-sheet.ts'
import { writeSheet } from '../write-sheet.ts'

const LEADS = ['=1+1', '+1', '-1', '@SUM(A1)', '\tx', '=cmd|calc!A0', '=HYPERLINK("http://contoh.invalid","x")']
const column = (title: string) => ({ title })

describe('writing a workbook', () => {
  test('C23, C25: text is typed as text and no formula is ever in the file', async () => {
    const file = await writeSheet([{ name: 'Data', columns: [column('=judul')], rows: LEADS.map((text) => [text]) }])
    const xml = new PizZip(file)
      .file(/sheet1\.xml$/)
      .map((part) => part.asText())
      .join('')
    expect(xml).toContain('<row')
    expect(xml).not.toMatch(/<f[ >]/)
    const rows = (await readSheet(file)).sheets[0]?.rows ?? []
    expect(rows.map((row) => row[0]?.kind)).toEqual(['text', ...LEADS.map(() => 'text')])
    expect(rows.slice(1).map((row) => row[0]?.shown)).toEqual(LEADS)
  })

  test('days are dates, amounts are numbers, long numbers keep their digits as text', async () => {
    const day = Temporal.PlainDate.from('2000-10-19')
    const file = await writeSheet([
      { name: 'Data', columns: ['a', 'b', 'c', 'd', 'e'].map(column), rows: [[day, 4870000, 9.91e15, true, null]] },
    ])
    const row = (await readSheet(file)).sheets[0]?.rows[1] ?? []
    expect(row.map(({ kind, shown }) => [kind, shown])).toEqual([
      ['date', '2000-10-19'],
      ['number', '4870000'],
      ['text', '9910000000000000'],
      ['boolean', 'TRUE'],
    ])
  })

  test('characters that would break the file are left out, the rest is kept', async () => {
    const file = await writeSheet([
      { name: 'A/B:[x]', columns: [column('k')], rows: [['a\u0001b\ud800c\uffff'], ['x'.repeat(40_000)]] },
    ])
    const { sheets } = await readSheet(file)
    expect(sheets[0]?.name).toBe('A B  x')
    expect(sheets[0]?.rows[1]?.[0]?.shown).toBe('abc')
    expect(sheets[0]?.rows[2]?.[0]?.shown).toHaveLength(32_767)
  })
})
