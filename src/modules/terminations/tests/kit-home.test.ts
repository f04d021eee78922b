import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { CHOICES, HOME, OPTION } from '../../livelihood/tests/support.ts'
import { openAt, openExit, todayOf } from './support.ts'

describe('a kit that her home cannot carry', () => {
  let t: TestApp
  let caseId: string
  beforeAll(async () => {
    t = await startApp()
    caseId = await openAt(t, { stage: 'termination' })
    await openExit(t, caseId, 'LULUS')
  })
  afterAll(() => t.close())
  const rizal = () => t.as(cast.rizal)
  const home = async (who: { username: string } = cast.rizal) =>
    (await t.as(who).call('terminations.page', { caseId })).toolkit?.home
  const write = async (more: object) => {
    const { home: now } = await rizal().call('livelihood.book', { caseId })
    await rizal().call('livelihood.saveHome', { caseId, version: now?.version ?? 0, ...HOME, on: todayOf(t), ...more })
  }

  it('is spoken of before it is set aside: nobody looked yet, power and room are too small, it fits', async () => {
    expect(await home()).toEqual({ work: null, misfits: ['home_not_seen'] })
    await write({})
    await rizal().call('livelihood.saveChoices', {
      ...{ caseId, version: 0, ...CHOICES, on: todayOf(t) },
      options: [{ ...OPTION, needs: { room: 'front', watts: 800 } }],
    })
    expect(await home()).toEqual({ work: 'Daster pesanan', misfits: ['power_too_small', 'room_too_small'] })
    await write({ usedWatts: 50, room: 'front', keepsSafely: false })
    expect((await home())?.misfits).toEqual(['not_safe_to_keep'])
    await write({ usedWatts: 50, room: 'front' })
    expect(await home(cast.head)).toEqual({ work: 'Daster pesanan', misfits: [] })
  })

  it('tells nothing of her home to whoever holds no key of her story, whether it fits or not', async () => {
    for (const room of ['none', 'front'] as const) {
      await write({ room })
      expect(await home(cast.administration)).toBeNull()
      // not even that her way out is prepared
      for (const who of [cast.houseMother, cast.wulan]) expect((await home(who)) ?? null, who.username).toBeNull()
    }
  })

  it('is set aside all the same: it warns and forbids nothing', async () => {
    await write({ power: 'none', room: 'none' })
    expect((await home())?.misfits).toEqual(['no_power', 'room_too_small'])
    const { toolkitId } = await t.as(cast.administration).call('stock.addToolkit', {
      ...{ label: 'AU-H1', track: 'sewing', sourceOfFund: 'APBD Provinsi 2026' },
      items: [
        {
          name: 'Mesin jahit',
          brand: 'Contoh',
          serial: 'JP-H1',
          quantity: 1,
          unit: 'unit',
          unitPriceRupiah: 2_250_000,
        },
      ],
    })
    await rizal().call('stock.reserveToolkit', { toolkitId, caseId })
    const { toolkit } = await rizal().call('terminations.page', { caseId })
    expect(toolkit?.kits.map((k) => k.state)).toEqual(['reserved'])
  })
})
