import { describe, expect, it } from 'vitest'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import { type Happened, happened } from '../../../kernel/event.ts'
import { list, TAKEN_OUT } from '../../../kernel/list.ts'
import { never } from '../../../kernel/rule.ts'
import { type Locale, words } from '../../../kernel/words.ts'
import { DEFAULT_LIMITS } from '../limits.ts'
import { listSheet, MOST_ROWS } from '../list-sheet.ts'
import { parseXlsx } from '../parse-xlsx.ts'

const visits = list('gate.visits', { columns: { who: { kind: 'text' }, name: { kind: 'person' } } })
const said = { 'visits.title': 'Tamu', 'visits.who': 'Siapa', 'visits.name': 'Nama' }
const inEnglish = { 'visits.title': 'Visitors today', 'visits.who': 'Who', 'visits.name': 'Name' }
const taken = { kind: 'gate.list_taken_out', by: 'everyone', details: TAKEN_OUT, seenBy: never } as const
const row = (text: string) => ({ who: text, label: text, honorific: null, isProtected: false })

const sheet = async (rows: ReturnType<typeof row>[], locale: Locale = 'id') => {
  const chain: Happened[] = []
  const ctx = {
    locale,
    zone: 'Asia/Jakarta',
    today: Temporal.PlainDate.from('2026-01-05'),
    record: async (...what: Parameters<typeof happened>) => chain.push(happened(...what)),
  }
  const file = await listSheet(ctx as never, visits, rows, words(said, inEnglish), taken) // of the context it takes these
  return { file, chain }
}

describe('a list as a sheet', () => {
  it('marks what a spreadsheet would run, also after it was saved as CSV', async () => {
    const { file } = await sheet(['=1+1', '+62', '-1', '@SUM(A1)', '\tx', 'Siti = Ani'].map(row))
    const want = ["'=1+1", "'+62", "'-1", "'@SUM(A1)", "'\tx", 'Siti = Ani']
    const rows = await sheetRows(file)
    expect(rows.map((r) => r['Siapa'])).toEqual(want)
    expect(rows.map((r) => r['Nama'])).toEqual(want)
  })

  it('is refused whole when there is one row too many: nothing is cut unseen', async () => {
    await expect(sheet(Array.from({ length: MOST_ROWS + 1 }, () => row('x')))).rejects.toMatchObject({
      code: 'list_too_long',
      params: { most: MOST_ROWS },
    })
    expect(await sheetRows((await sheet(Array.from({ length: MOST_ROWS }, () => row('x')))).file)).toHaveLength(
      MOST_ROWS,
    )
  })

  it.each([
    ['id', 'tamu-2026-01-05.xlsx', 'Tamu'],
    ['en', 'visitors-today-2026-01-05.xlsx', 'Visitors today'],
  ] as const)('is called in the language of the reader, as its page is (%s)', async (locale, fileName, tab) => {
    const { file } = await sheet([row('x')], locale)
    expect(file.fileName).toBe(fileName)
    const { sheets } = await parseXlsx(Buffer.from(file.base64, 'base64'), DEFAULT_LIMITS)
    expect(sheets.map((s) => s.name)).toEqual([tab])
  })

  it('tells the chain how many rows went out, and the hash of the file', async () => {
    const { chain } = await sheet([row('x')])
    expect(chain).toMatchObject([
      { event: taken, details: { rows: 1, sha256: expect.stringMatching(/^[0-9a-f]{64}$/) } },
    ])
  })
})
