import { afterAll, beforeAll, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import { startApp, type TestApp } from '../../../../tests/support/app.ts'
import { brought, caseOf, decideWomen, fileOf, ROW, say, take, WOMEN, WOMEN_HEADER } from './office.ts'

let t: TestApp
let women = ''
beforeAll(async () => {
  t = await startApp()
  women = (await brought(t, 'women', await fileOf(WOMEN_HEADER, WOMEN))).registerId
  await decideWomen(t, women)
  await take(t, women)
})
afterAll(() => t.close())

const clerk = () => t.as(cast.administration)
const KIT_HEADER = ['No', 'Nama Penerima', 'No. Reg', 'Nama Barang', 'No Seri', 'Jumlah', 'Harga', 'Tgl Serah Terima']
const KITS = [
  [1, 'Yuliana binti Hasan', '', 'Mesin jahit', 'MJ-1', '1 unit', 'Rp 2.250.000,-', '7/7/17'],
  [2, '', '03/I/2017', 'Paket salon', '', 1, '4.950.000', '31 Desember 2017'],
  [3, 'Rohana', '', 'Setrika', '', 1, '250000', '7 Juli 2017'],
  [4, 'Maimunah', '', 'Mesin obras', 'MJ-1', 1, '1300000', '2017'],
]

it('kits of an old register find whose they were by number or by name, and ask where that is not one woman', async () => {
  const { registerId, mustDecide } = await brought(t, 'kits', await fileOf(KIT_HEADER, KITS))
  expect(mustDecide).toBe(2)
  const { rows } = await clerk().call('register.page', { registerId, weight: 'all' })
  const codes = (row: number) => rows.find((r) => r.row === row)?.problems.map((p) => p.code)
  expect(codes(4)).toEqual(['woman_unsure'])
  expect(codes(5)).toEqual(['date_year_only', 'serial_twice', 'woman_not_found'])
  // two stays of one woman: each with its days, so that it can be told which
  const [first, again] = [await caseOf(t, women, ROW.rohana), await caseOf(t, women, ROW.again)]
  expect(
    rows
      .find((r) => r.row === 4)
      ?.known.map((k) => k.caseId)
      .toSorted(),
  ).toEqual([first, again].toSorted())
  await say(t, registerId, { row: 4, code: 'woman_unsure', field: 'name', choice: 'use_case', value: first })
  await clerk().call('register.decideAlike', { registerId, key: 'date_year_only.handed_on', choice: 'leave_empty' })
  await clerk().call('register.decideAlike', { registerId, key: 'serial_twice.serial', choice: 'leave_empty' })
  await clerk().call('register.decideAlike', { registerId, key: 'woman_not_found.name', choice: 'without_woman' })
  expect(await take(t, registerId)).toEqual({ entered: 4, setAside: 0, left: 0 })
  const { items } = await clerk().call('register.kits', {})
  // by day, the latest first; two of one day in no order that says anything
  expect(items.map((k) => k.handedOn)).toEqual(['2017-12-31', '2017-07-07', '2017-07-07', null])
  const byItem = items.toSorted((a, b) => ((a.item ?? '') < (b.item ?? '') ? -1 : 1))
  expect(byItem.map((k) => [k.item, k.whose, k.price, k.handedOn, k.serial])).toEqual([
    ['Mesin jahit', 'Yuliana', 2_250_000, '2017-07-07', 'MJ-1'],
    ['Mesin obras', 'Maimunah', 1_300_000, null, null],
    ['Paket salon', 'Sri Wahyuni', 4_950_000, '2017-12-31', null],
    ['Setrika', 'Rohana', 250_000, '2017-07-07', null],
  ])
  expect((await clerk().call('register.ofCase', { caseId: first })).kits).toEqual([
    { item: 'Setrika', on: '2017-07-07' },
  ])
  // they are no stock of today, and to the stock nothing happened
  expect(await t.ownerSql('select count(*)::int as n from toolkits')).toEqual([{ n: 0 }])
  expect(JSON.stringify(await t.ownerSql('select body from past_kits'))).not.toMatch(/Mesin|Maimunah/)
  expect(await t.as(cast.rizal).refused('register.kits', {})).toBe('not_allowed')
  expect(await t.as(cast.rizal).sql('select count(*)::int as n from past_kits')).toEqual([{ n: 0 }])
})

it('the import of the women can not be taken back from under their kits, that of the kits can', async () => {
  expect(await clerk().refused('register.undo', { registerId: women })).toBe('worked_on')
  const [kits] = (await clerk().call('register.list', {})).registers.filter((r) => r.kind === 'kits')
  expect(await clerk().call('register.undo', { registerId: kits?.registerId ?? '' })).toEqual({ rows: 4, left: 0 })
  expect((await clerk().call('register.kits', {})).items).toEqual([])
})

it('letters of an old book keep their numbers, say what stands twice, and take no number of a book of today', async () => {
  const header = ['No', 'Nomor Surat', 'Tanggal Surat', 'Kepada', 'Perihal', 'Nama Klien']
  const file = await fileOf(header, [
    [1, '460/01/PSKW', '3 Januari 2017', 'Dinas Sosial', 'Permohonan calon', ''],
    [2, '460/02/PSKW', '7/7/17', 'Keluarga', 'Serah terima kembali', 'Yuliana binti Hasan'],
    [3, '460/02/PSKW', '8/7/17', 'Keluarga', 'Serah terima kembali', ''],
  ])
  const { registerId } = await brought(t, 'letters', file)
  await clerk().call('register.decideAlike', {
    registerId,
    key: 'direction_missing.direction',
    choice: 'use',
    value: 'out',
  })
  await clerk().call('register.decideAlike', { registerId, key: 'number_twice.number', choice: 'set_aside' })
  expect(await take(t, registerId)).toEqual({ entered: 2, setAside: 1, left: 0 })
  const { items } = await clerk().call('register.letters', { direction: 'out' })
  expect(items.map((l) => [l.number, l.datedOn, l.office, l.whose])).toEqual([
    ['460/02/PSKW', '2017-07-07', 'Keluarga', 'Yuliana'],
    ['460/01/PSKW', '2017-01-03', 'Dinas Sosial', null],
  ])
  expect(await t.ownerSql('select count(*)::int as n from letter_numbers')).toEqual([{ n: 0 }])
  // the same book in another file: its numbers are there already
  const again = await brought(
    t,
    'letters',
    await fileOf(
      [...header, 'Jenis'],
      [[1, '460/01/PSKW', '3 Januari 2017', 'Dinas Sosial', 'Permohonan calon', '', 'Keluar']],
    ),
  )
  const page = await clerk().call('register.page', { registerId: again.registerId, weight: 'all' })
  expect(page.rows[0]?.problems.map((p) => p.code)).toEqual(['number_taken'])
  // her erasure takes what the letter said of her along
  const caseId = await caseOf(t, women, ROW.yuliana)
  await t.ownerSql('delete from cases where case_id = $1', [caseId])
  expect(await t.ownerSql(`select body from past_letters where dated_on = '2017-07-07'`)).toEqual([{ body: '' }])
  expect((await clerk().call('register.letters', {})).items.map((l) => l.subject)).toEqual([null, 'Permohonan calon'])
})

it('a woman who comes in a second register is known, and her earlier stay goes onto her thread', async () => {
  const { registerId } = await brought(
    t,
    'women',
    await fileOf(WOMEN_HEADER, [
      [
        1,
        '09/I/2015',
        'Rohana',
        '9910014105900001',
        'Prabumulih, 1 Mei 1990',
        'Tanjung Batu',
        '',
        '12 Januari 2015',
        '10 Juli 2015',
        'Lulus',
        '',
      ],
    ]),
  )
  const page = await clerk().call('register.page', { registerId })
  expect(page.rows[0]?.problems.map((p) => [p.code, p.choices?.[0]?.code])).toEqual([['known_woman', 'earlier_stay']])
  await clerk().call('register.decideAlike', { registerId, key: 'known_woman.name', choice: 'earlier_stay' })
  await take(t, registerId)
  const rows = await t.ownerSql(
    'select opened_on::text, episode from cases where client_id = (select client_id from cases where case_id = $1) order by episode',
    [await caseOf(t, registerId, 2)],
  )
  expect(rows).toEqual([
    { opened_on: '2015-01-12', episode: 1 },
    { opened_on: '2017-01-09', episode: 2 },
    { opened_on: '2018-01-08', episode: 3 },
  ])
  await clerk().call('register.undo', { registerId })
  const left = await t.ownerSql('select episode from cases where case_id = any ($1) order by episode', [
    [await caseOf(t, women, ROW.rohana), await caseOf(t, women, ROW.again)],
  ])
  expect(left.map((r) => r['episode'])).toEqual([1, 2])
})
