import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import type { Cell } from '../../../platform/excel/cell.ts'
import { writeSheet } from '../../../platform/excel/write-sheet.ts'
import { checkChart, findChart } from '../chart-rows.ts'

const text = (shown: string): Cell => ({ kind: 'text', raw: shown, shown })
const number = (shown: string): Cell => ({ kind: 'number', raw: shown, shown })
const formula = (shown: string): Cell => ({ kind: 'formula', raw: '=A1', shown })

describe('a chart of accounts out of a file', () => {
  it('is found by its headings, wherever they stand', () => {
    const rows = [
      [text('Bagan akun 2027')],
      [text('No'), text('Uraian'), text('Kode Rekening')],
      [text('1'), text('Benda pos'), text('5.1.02.01.01.0027')],
    ]
    expect(findChart(rows)).toMatchObject({ header: 1, columns: { code: 2, name: 1 } })
    expect(findChart([[text('a'), text('b')]])).toMatchObject({ header: -1, columns: { code: 0, name: 1 } })
  })

  it('is judged row by row, each fault with its own word', () => {
    const row = (code: Cell, name = 'Benda pos') => [code, text(name)]
    const rows = [
      row(text('5.1.02.01.01.0099'), ' Benda  lain '),
      row(text('5.1.02.01.01.0027')),
      row(text('5.1.2.1.1.27')),
      row(text('5.1.2.1.1.99')),
      row(formula('5.1.02.01.01.0050')),
      row(number('5.1')),
      row(number('521112'), 'Bahan makanan'),
      row(text('5.1.x')),
      row(text('5.1.02.01.01.0051'), ''),
      row(text('5.1.02.01.01.0053'), 'x'.repeat(121)),
      row(text(''), 'Judul kelompok'),
      row(text('=1+1')),
      row(text('5.1.02.01.01.0054'), '=HYPERLINK("http://contoh.test")'),
    ]
    const judged = checkChart(rows, -1, { code: 0, name: 1 }, ['5.1.02.01.01.0027'])
    expect(judged.map((r) => [r.row, r.verdict])).toEqual([
      [1, 'new'],
      [2, 'known'],
      [3, 'other_width'],
      [4, 'twice'],
      [5, 'formula'],
      [6, 'code_is_number'],
      [7, 'new'],
      [8, 'code_not_clear'],
      [9, 'name_missing'],
      [10, 'name_too_long'],
      [12, 'formula'],
      [13, 'formula'],
    ])
    expect(judged[0]?.name).toBe('Benda lain')
    expect(judged[2]?.like).toBe('5.1.02.01.01.0027')
  })
})

describe('the files of a budget', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
    await t.as(cast.administration).call('budget.layAccounts', {})
  })
  afterAll(() => t.close())

  const office = () => t.as(cast.administration)
  const file = async (rows: readonly (readonly string[])[]) =>
    (
      await writeSheet([
        { name: 'Akun', columns: [{ title: 'Kode akun' }, { title: 'Nama' }, { title: 'Uraian' }], rows },
      ])
    ).toString('base64')

  it('bring what is new and leave the rest, and keep nothing of a file that was only looked at', async () => {
    const base64 = await file([
      ['5.1.02.01.01.0099', 'Benda lain', 'Benda lain dari berkas'],
      ['5.1.2.1.1.27', 'Benda pos', 'Benda pos'],
    ])
    const seen = await office().call('budget.readChart', { base64 })
    expect(seen.rows.map((r) => r.verdict)).toEqual(['new', 'other_width'])
    const before = (await office().call('budget.accounts', {})).accounts.length
    expect(before).toBe(18)
    const other = await office().call('budget.readChart', { base64, columns: { code: 0, name: 2 } })
    expect(other.rows[0]?.name).toBe('Benda lain dari berkas')
    expect(await office().call('budget.takeChart', { base64, columns: { code: 0, name: 2 } })).toEqual({
      added: 1,
      left: 1,
    })
    const { accounts } = await office().call('budget.accounts', {})
    expect(accounts.find((a) => a.code === '5.1.02.01.01.0099')?.name).toBe('Benda lain dari berkas')
    expect(await office().refused('budget.takeChart', { base64 })).toBe('no_rows')
  })

  it('are refused where they are no sheet, empty, or brought by somebody who does not keep the money', async () => {
    const of = (words: string) => ({ base64: Buffer.from(words).toString('base64') })
    expect(await office().refused('budget.readChart', of('%PDF-1.7 x'))).toBe('file_not_a_sheet')
    expect(await office().refused('budget.readChart', of(''))).toBe('file_empty')
    expect(await office().refused('budget.readChart', of('kode;nama\n'))).toBe('no_rows')
    for (const who of [cast.head, cast.coordinator, cast.rizal])
      expect(await t.as(who).refused('budget.takeChart', of('kode;nama\n1;x\n')), who.username).toBe('not_allowed')
  })

  it('leave in the layout of the office: its columns, its order, its words', async () => {
    const { planId } = await office().call('budget.begin', { year: 2027, persons: 40, days: 180, from: 'sample' })
    expect((await office().call('budget.layout', {})).isOwn).toBe(false)
    const columns = [
      { column: 'accountCode' as const, title: 'Kode Rek.' },
      { column: 'name' as const },
      { column: 'amountRupiah' as const, title: 'Pagu' },
    ]
    await office().call('budget.saveLayout', { columns })
    await office().call('budget.saveLayout', { columns })
    const rows = await sheetRows(await t.as(cast.head).call('budget.sheet', { planId }))
    expect(Object.keys(rows[0] ?? {})).toEqual(['Kode Rek.', 'Untuk apa', 'Pagu'])
    expect(rows.find((r) => r['Untuk apa'] === 'Toolkit salon')).toMatchObject({ Pagu: '99000000' })
    const twice = { columns: [{ column: 'name' as const }, { column: 'name' as const }] }
    expect(await office().refused('budget.saveLayout', twice)).toBe('column_twice')
    expect(await office().refused('budget.saveLayout', { columns: [] })).toBe('invalid_input')
    expect(await t.as(cast.coordinator).refused('budget.saveLayout', { columns })).toBe('not_allowed')
    const sql = `update budget_layouts set titles = array['x']`
    expect(await t.as(cast.coordinator).sql(`${sql} returning 1`)).toEqual([])
    expect(await t.as(cast.rizal).sql('select 1 from budget_layouts')).toEqual([])
  })

  it('a version that was begun by mistake is dropped while nobody proposed it, and the locked one stands as it was', async () => {
    const { planId } = await office().call('budget.begin', { year: 2026, persons: 40, days: 180, from: 'sample' })
    const newest = async () => (await office().call('budget.plan', { planId })).versions.at(-1)
    const first = (await newest())?.versionId ?? ''
    await office().call('budget.propose', { versionId: first })
    expect(await office().refused('budget.drop', { versionId: first })).toBe('version_closed')
    await t.as(cast.head).call('budget.lock', { versionId: first })
    expect(await office().refused('budget.drop', { versionId: first })).toBe('version_closed')
    await expect(office().sql('delete from budget_versions where version_id = $1', [first])).rejects.toThrow(
      /version_closed/,
    )
    await office().call('budget.goOn', { planId })
    const second = (await newest())?.versionId ?? ''
    expect(await t.as(cast.head).refused('budget.drop', { versionId: second })).toBe('not_allowed')
    expect(await office().call('budget.drop', { versionId: second })).toEqual({ planId })
    expect(await newest()).toMatchObject({ versionId: first, state: 'locked', totalRupiah: 721_000_000 })
    expect(await office().refused('budget.drop', { versionId: second })).toBe('not_found')
  })

  it('with its first version the plan of the year goes, also when the head gave it back, and can be begun anew', async () => {
    const { plans } = await office().call('budget.plans', {})
    const plan = plans.find((p) => p.year === 2027)
    const versionId = plan?.newest.versionId ?? ''
    await office().call('budget.propose', { versionId })
    await t.as(cast.head).call('budget.giveBack', { versionId, words: 'Terlalu besar.' })
    expect(await office().call('budget.drop', { versionId })).toEqual({ planId: null })
    const left = await t.ownerSql('select 1 from tasks where link = $1 and done_at is null', [
      `/anggaran/${plan?.planId}`,
    ])
    expect(left, 'nobody is asked to mend what is gone').toEqual([])
    await office().call('budget.begin', { year: 2027, persons: 40, days: 180, from: 'empty' })
  })
})
