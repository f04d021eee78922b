import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { brought, fileOf, take } from './office.ts'

let t: TestApp
beforeAll(async () => {
  t = await startApp()
})
afterAll(() => t.close())

const HEADER = ['Nama', 'Datang', 'Berangkat', 'Alasan Keluar']
const clerk = () => t.as(cast.administration)
const stay = (name: string) => [name, '9 Januari 2017', '7 Juli 2017', 'lulus']

it('columns that nobody knows are matched by hand, checked anew, and remembered for the next file with these headings', async () => {
  const { registerId, version } = await brought(t, 'women', await fileOf(HEADER, [stay('Rohana'), stay('Yuliana')]))
  const before = await clerk().call('register.page', { registerId, weight: 'all' })
  expect(before.columns.map((c) => c.field)).toEqual(['name', 'ignore', 'ignore', 'exit_kind'])
  expect(before.openQuestions).toBe(4)
  const mapping = { A: 'name', B: 'entry_date', C: 'exit_date', D: 'exit_kind' } as const
  const twice = { ...mapping, C: 'entry_date' } as const
  expect(await clerk().refused('register.setMapping', { registerId, version, mapping: twice })).toBe('field_twice')
  expect(await t.as(cast.coordinator).refused('register.setMapping', { registerId, version, mapping })).toBe(
    'not_allowed',
  )
  const checked = await clerk().call('register.setMapping', { registerId, version, mapping })
  expect(checked).toEqual({ version: version + 1, mustDecide: 0 })
  expect(await clerk().refused('register.setMapping', { registerId, version, mapping })).toBe('stale_version')
  await take(t, registerId)
  expect(await clerk().refused('register.setMapping', { registerId, version, mapping })).toBe('register_settled')
  const next = await brought(t, 'women', await fileOf(HEADER, [stay('Maryati')]))
  const remembered = await clerk().call('register.page', { registerId: next.registerId, weight: 'all' })
  expect(remembered.columns.map((c) => [c.field, c.why])).toEqual([
    ...(['name', 'entry_date', 'exit_date', 'exit_kind'] as const).map((field) => [field, 'remembered']),
  ])
  expect(remembered.openQuestions).toBe(0)
})

it('a row that was taken for the headings is put right by its number on the sheet, and the columns are found anew', async () => {
  const words = ['Nama Panti', 'Masuk', 'Keluar', 'Alasan Keluar'] // a line above the table that looks like headings
  const file = await fileOf(words, [HEADER, stay('Saodah'), stay('Nurbaya')])
  const { registerId, version } = await brought(t, 'women', file)
  const shown = () => clerk().call('register.page', { registerId, weight: 'all' })
  const found = async () => [(await shown()).headerRows, (await shown()).columns.map((c) => c.header)]
  expect(await found()).toEqual([[2], HEADER])
  const wrong = await clerk().call('register.setMapping', { registerId, version, headerRow: 1 })
  expect(await found()).toEqual([[1], words])
  const again = await clerk().call('register.setMapping', { registerId, version: wrong.version, headerRow: 2 })
  expect(await found()).toEqual([[2], HEADER])
  const below = { registerId, version: again.version, headerRow: 900 }
  expect(await clerk().refused('register.setMapping', below)).toBe('no_table')
})

it('a register that is dropped enters nobody and is no register any more', async () => {
  const { registerId, version } = await brought(t, 'women', await fileOf(HEADER, [stay('Sulastri')]))
  await clerk().call('register.drop', { registerId, version })
  expect(await clerk().refused('register.take', { registerId, version: version + 1 })).toBe('register_settled')
  const { registers } = await clerk().call('register.list', {})
  expect(registers.map((r) => r.registerId)).not.toContain(registerId)
})

it('a file without a table, and one that is no sheet, each gets its sentence', async () => {
  const file = (text: string) => ({
    kind: 'women' as const,
    name: 'x.csv',
    fileBase64: Buffer.from(text).toString('base64'),
  })
  expect(await clerk().refused('register.read', file('hanya satu kalimat'))).toBe('no_table')
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1, 0, 0, 0, 0]).toString('base64')
  expect(await clerk().refused('register.read', { kind: 'women', name: 'x.xls', fileBase64: old })).toMatch(/^file_/)
})
