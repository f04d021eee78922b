import { randomUUID } from 'node:crypto'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'
import { openCase } from '../../cases/facts/case.ts'
import { addToolkit } from '../commands.ts'
import { reckoning } from '../reckoning.ts'

const itemsOf = (serial: string) => [
  {
    name: 'Mesin jahit portabel',
    brand: 'Contoh',
    serial,
    quantity: 1,
    unit: 'unit',
    unitPriceRupiah: 2_250_000,
  },
  { name: 'Benang', quantity: 24, unit: 'gulung', unitPriceRupiah: 5_000 },
]

describe('kits', () => {
  let t: TestApp
  const made = async (label: string) =>
    (
      await t
        .as(cast.administration)
        .call('stock.addToolkit', { label, track: 'sewing', sourceOfFund: 'APBD 2026', items: itemsOf(`S-${label}`) })
    ).toolkitId
  const woman = async (callName: string, state = 'open') => {
    const rizal = t.as(cast.rizal)
    const { caseId } = await rizal.within((ctx) =>
      openCase(ctx, {
        display: { honorific: 'Ibu', callName, birthYear: 1995 },
        openedOn: '2026-01-05',
        responsibleId: rizal.id,
      }),
    )
    await t.ownerSql(`update cases set state = $2, stage = 'termination' where case_id = $1`, [caseId, state])
    return caseId
  }
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  it('are entered with their lines and their worth, once under a label', async () => {
    const answer = await t
      .as(cast.administration)
      .call('stock.addToolkit', { label: 'AU-1', track: 'sewing', sourceOfFund: 'APBD 2026', items: itemsOf('JP26-1') })
    expect(answer.valueRupiah).toBe(2_370_000)
    expect(
      await t.as(cast.head).refused('stock.addToolkit', {
        label: 'AU-1',
        track: 'salon',
        sourceOfFund: 'APBD 2026',
        items: itemsOf('JP26-2'),
      }),
    ).toBe('label_taken')
    const { toolkits } = await t.as(cast.sewing).call('stock.toolkits', {})
    expect(toolkits[0]).toMatchObject({ label: 'AU-1', state: 'in_stock', valueRupiah: 2_370_000, who: null })
    expect(toolkits[0]?.items.map((i) => [i.name, i.serial, i.quantity])).toEqual([
      ['Mesin jahit portabel', 'JP26-1', 1],
      ['Benang', null, 24],
    ])
  })

  it('hold a thing once: no two of the centre bear the same serial number, however it is typed', async () => {
    const add = (label: string, ...serials: string[]) =>
      t.as(cast.administration).refused('stock.addToolkit', {
        ...{ label, track: 'sewing', sourceOfFund: 'APBD 2026' },
        items: serials.flatMap(itemsOf),
      })
    for (const typed of ['jp26-1', 'JP 26 1', ' jp26.1']) expect(await add('AU-1b', typed), typed).toBe('serial_taken')
    expect(await add('AU-1b', 'JP26-7', 'jp26-7')).toBe('serial_taken')
    // typed by two at the same moment: the second waits for the first, and is told in words
    const kit = (label: string) => ({ label, track: 'sewing', sourceOfFund: 'APBD', items: itemsOf('JP26-8') }) as const
    let second: Promise<string> | undefined
    await t.as(cast.administration).within(async (ctx) => {
      await addToolkit(ctx, kit('AU-1c'))
      second = t.as(cast.head).refused('stock.addToolkit', kit('AU-1d'))
      await ctx.client.query('select pg_sleep(0.3)')
    })
    expect(await second).toBe('serial_taken')
    await expect(
      t.ownerSql(
        `insert into toolkit_items select centre_id, toolkit_id, 9, name, brand, 'jp 261', 1, unit, 1, 'new' from toolkit_items where serial = 'JP26-1'`,
      ),
    ).rejects.toThrow(/toolkit_items__serial/)
  })

  it('say for whom they are kept to whoever keeps them or works for her', async () => {
    const caseId = await woman('Murni')
    const toolkitId = await made('AU-9')
    await t.as(cast.rizal).call('stock.reserveToolkit', { toolkitId, caseId })
    const who = async (m: { username: string }) =>
      (await t.as(m).call('stock.toolkits', {})).toolkits.find((k) => k.toolkitId === toolkitId)
    for (const m of [cast.rizal, cast.head]) expect(await who(m)).toMatchObject({ who: 'Murni', caseId })
    for (const m of [cast.sewing, cast.wulan]) expect(await who(m)).toBeUndefined()
    await t.as(cast.rizal).call('stock.returnToolkit', { toolkitId })
  })

  it('are set aside for one woman, one kit each, and go back', async () => {
    const [suryani, yuli] = [await woman('Suryani'), await woman('Yulianti')]
    const [one, two] = [await made('AU-2'), await made('AU-3')]
    await t.as(cast.rizal).call('stock.reserveToolkit', { toolkitId: one, caseId: suryani })
    expect((await t.as(cast.head).call('stock.toolkits', { state: 'reserved' })).toolkits).toMatchObject([
      { toolkitId: one, who: 'Suryani' },
    ])
    expect(await t.as(cast.rizal).refused('stock.reserveToolkit', { toolkitId: one, caseId: yuli })).toBe(
      'toolkit_not_in_stock',
    )
    expect(await t.as(cast.rizal).refused('stock.reserveToolkit', { toolkitId: two, caseId: suryani })).toBe(
      'toolkit_already_reserved',
    )
    expect(await t.as(cast.rizal).refused('stock.listSheet', {})).toBe('not_allowed')
    await t.stepUp(cast.administration)
    const sheet = JSON.stringify(await sheetRows(await t.as(cast.administration).call('stock.listSheet', {})))
    expect([sheet.includes('AU-2'), sheet.includes('Suryani')]).toEqual([true, false])
    await t.as(cast.rizal).call('stock.returnToolkit', { toolkitId: one })
    expect(await t.as(cast.rizal).refused('stock.returnToolkit', { toolkitId: one })).toBe('toolkit_not_reserved')
    await t.as(cast.rizal).call('stock.reserveToolkit', { toolkitId: one, caseId: yuli })
    const kinds = (await t.ownerSql(`select kind from audit_entries where subject_id = $1 order by seq`, [one])).map(
      (r) => r['kind'],
    )
    expect(kinds).toEqual([
      'stock.toolkit_added',
      'stock.toolkit_reserved',
      'stock.toolkit_returned',
      'stock.toolkit_reserved',
    ])
  })

  it('are not set aside for a stay that has ended, nor by those who have no business with them', async () => {
    const toolkitId = await made('AU-4')
    const caseId = await woman('Dewi', 'closed')
    expect(await t.as(cast.rizal).refused('stock.reserveToolkit', { toolkitId, caseId })).toBe('case_not_open')
    for (const who of [cast.nurse, cast.houseMother, cast.sewing])
      expect(await t.as(who).refused('stock.reserveToolkit', { toolkitId, caseId })).toBe('not_allowed')
    for (const who of [cast.guard, cast.admin, cast.socialOffice])
      expect(await t.as(who).refused('stock.toolkits', {})).toBe('not_allowed')
    expect(
      await t.as(cast.rizal).refused('stock.addToolkit', {
        label: 'AU-5',
        track: 'sewing',
        sourceOfFund: 'APBD',
        items: itemsOf('JP26-5'),
      }),
    ).toBe('not_allowed')
    expect(await t.as(elsewhere.stranger).refused('stock.returnToolkit', { toolkitId })).toBe('not_found')
    expect((await t.as(elsewhere.stranger).call('stock.toolkits', {})).toolkits).toEqual([])
  })

  it('are bought for a line of the budget, come, are entered and reconciled to zero, never more than was planned', async () => {
    const office = () => t.as(cast.administration)
    const { planId } = await office().call('budget.begin', { year: 2026, persons: 2, days: 180, from: 'empty' })
    const { versions } = await office().call('budget.plan', { planId })
    await office().call('budget.saveLine', {
      ...{
        under: { activity: 'Alat' },
        goes: {},
        name: 'Toolkit menjahit',
        calculation: '4.870.000 × 3 paket',
        ceiling: {},
        line: null,
      },
      ...{ cash: { fund: 'apbd', fromMonth: 1, untilMonth: 12 }, versionId: versions[0]?.versionId ?? '' },
    })
    const now = () => office().call('stock.reckoning', {})
    const lineKey = (await now()).budget[0]?.lineKey ?? ''
    const bought = { lineKey, track: 'sewing', count: 2, totalRupiah: 9_740_000, orderedOn: '2026-01-10' }
    expect(await office().refused('stock.buy', { ...bought, count: 4 })).toBe('more_than_planned')
    expect(await office().refused('stock.buy', { ...bought, orderedOn: '2026-02-10' })).toBe('ordered_ahead')
    const { orderId } = await office().call('stock.buy', bought)
    expect(await office().refused('stock.buy', bought)).toBe('more_than_planned')
    const kit = (label: string) => ({
      ...{ label, track: 'sewing', sourceOfFund: 'APBD 2026', orderId },
      items: itemsOf(`R-${label}`),
    })
    expect(await office().refused('stock.addToolkit', kit('AU-20'))).toBe('order_used_up')
    const came = { orderId, seen: 1, receivedCount: 1, receivedOn: '2026-01-12' }
    expect(await office().refused('stock.receive', { ...came, receivedCount: 3 })).toBe('more_than_bought')
    expect(await office().refused('stock.receive', { ...came, receivedOn: '2026-01-09' })).toBe('received_before')
    const twice = await Promise.allSettled([
      office().call('stock.receive', came),
      t.as(cast.head).call('stock.receive', came),
    ])
    expect(twice.filter((r) => r.status === 'fulfilled')).toHaveLength(1)
    await office().call('stock.addToolkit', kit('AU-20'))
    expect(await office().refused('stock.addToolkit', kit('AU-21'))).toBe('order_used_up')
    const [line] = (await now()).lines
    expect(line).toMatchObject({
      ...{ planned: 3, bought: 2, received: 1, spentRupiah: 9_740_000, unreconciled: 0 },
      at: { handed_over: 0, reserved: 0, in_stock: 1, not_entered: 0, under_way: 1, not_bought: 1 },
    })
    for (const who of [cast.rizal, cast.sewing, cast.nurse]) {
      expect(await t.as(who).refused('stock.reckoning', {}), who.username).toBe('not_allowed')
      expect(await t.as(who).sql('select 1 from toolkit_orders'), who.username).toEqual([])
    }
    await expect(
      office().sql('update toolkit_orders set received_on = $1, received_count = 2', ['2026-01-12']),
    ).rejects.toThrow(/order_received/)
  })

  it('that were planned for people this year and not bought are left over, and said as that; those of a year to come are not', async () => {
    const line = (name: string, year: number, isForKits: boolean) => ({
      ...{ lineKey: randomUUID(), name, year, count: 20, amountRupiah: 99_000_000, isForKits },
    })
    const planned = [line('Toolkit salon', 2026, true), line('Toolkit', 2027, true), line('Kain', 2026, false)]
    const none = async () => new Map()
    const { lines } = await t
      .as(cast.administration)
      .within(reckoning({ budgetLines: async () => planned, minutesOf: none, looksAt: none }))
    expect(lines.map((l) => l.name)).not.toContain('Kain')
    expect(lines.filter((l) => l.year === 2027)).toEqual([])
    expect(lines.find((l) => l.name === 'Toolkit salon')).toMatchObject({ at: { not_bought: 20 }, unreconciled: 0 })
  })

  it('cannot change hands behind the rules, by the application itself', async () => {
    const caseId = await woman('Ratih')
    const toolkitId = await made('AU-6')
    await t.as(cast.head).call('stock.reserveToolkit', { toolkitId, caseId })
    await expect(
      t
        .as(cast.head)
        .sql(
          `update toolkits set state = 'handed_over', handed_over_by = reserved_by, handed_over_at = now() where toolkit_id = $1`,
          [toolkitId],
        ),
    ).rejects.toThrow(/four_eyes/)
    await expect(
      t.as(cast.head).sql(`update toolkit_items set unit_price_rupiah = 1 where toolkit_id = $1`, [toolkitId]),
    ).rejects.toThrow(/permission denied/)
    await expect(t.as(cast.head).sql(`delete from toolkits where toolkit_id = $1`, [toolkitId])).rejects.toThrow(
      /permission denied/,
    )
  })
})
