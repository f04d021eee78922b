import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { startApp } from '../../../../tests/support/app.ts'
import { sheetRows } from '../../../../tests/support/sheet-rows.ts'

describe('a plan by programme and activity, for so many women, beside the year before', () => {
  let t: TestApp
  let planId = ''
  const office = () => t.as(cast.administration)
  const plan = (id = planId) => office().call('budget.plan', { planId: id })
  const versionId = async () => (await plan()).versions.at(-1)?.versionId ?? ''
  const lock = async () => {
    const of = { versionId: await versionId() }
    await office().call('budget.propose', of)
    await t.as(cast.head).call('budget.lock', of)
  }
  beforeAll(async () => {
    t = await startApp()
    await office().call('budget.layAccounts', {})
    ;({ planId } = await office().call('budget.begin', { year: 2026, persons: 40, days: 180, from: 'sample' }))
  })
  afterAll(() => t.close())

  it('says what a plan is made from: places, days, batches, what is taught', async () => {
    const { ground } = await office().call('budget.plans', {})
    expect(ground.capacity).toBeGreaterThan(0)
    expect(ground.programmeDays).toBe(180)
    expect(ground.tracks).toEqual(expect.arrayContaining(['Menjahit', 'Salon']))
  })

  it('stands under the programme of a region, and every line of an activity takes the code that the office gives', async () => {
    const { lines } = await plan()
    expect(new Set(lines.map((l) => `${l.programmeCode} ${l.programme}`))).toEqual(
      new Set(['1.06.04 Program Rehabilitasi Sosial']),
    )
    const food = lines.find((l) => l.name === 'Permakanan')
    const under = lines.filter((l) => l.activity === food?.activity).length
    const to = { programmeCode: '1.06.04', programme: 'Program Rehabilitasi Sosial', activityCode: '1.06.04.1.01' }
    const of = { versionId: await versionId(), lineId: food?.lineId ?? '' }
    const done = await office().call('budget.saveHeading', { ...of, ...to, activity: 'Layanan dasar di panti' })
    expect(done).toEqual({ lines: under })
    const after = (await plan()).lines.filter((l) => l.activityCode === '1.06.04.1.01')
    expect([after.length, new Set(after.map((l) => l.activity))]).toEqual([under, new Set(['Layanan dasar di panti'])])
    const paper = lines.find((l) => l.name === 'ATK')?.lineId ?? ''
    const taken = { ...of, ...to, lineId: paper, activity: 'Penunjang' }
    expect(await office().refused('budget.saveHeading', taken)).toBe('heading_otherwise')
    expect(await t.as(cast.head).refused('budget.saveHeading', taken)).toBe('not_allowed')
    const call = (more: object) =>
      office().call('budget.saveHeading', { ...of, ...to, activity: 'Layanan dasar di panti', ...more })
    expect(await call({ programme: 'Program Rehsos' }), 'a programme is called anew everywhere').toEqual({ lines: 19 })
    expect(new Set((await plan()).lines.map((l) => l.programme))).toEqual(new Set(['Program Rehsos']))
    await call({})
  })

  it('leaves as a sheet with codes, and sums that come to the whole', async () => {
    const rows = await sheetRows(await t.as(cast.head).call('budget.sheet', { planId }))
    expect(rows).toHaveLength(19)
    expect(rows[0]).toMatchObject({
      ...{ 'Kode program': '1.06.04', 'Kode kegiatan': '1.06.04.1.01', 'Jumlah program (Rp)': '721000000' },
    })
    const sums = rows.map((r) => Number(r['Jumlah kegiatan (Rp)'] || 0)).filter((n) => n > 0)
    expect([sums.length, sums.reduce((n, x) => n + x, 0)]).toEqual([4, 721_000_000])
  })

  it('carries its activities into the comparison of versions', async () => {
    await lock()
    await office().call('budget.goOn', { planId })
    const { across } = await plan()
    expect(across.find((a) => a.name === 'Permakanan')).toMatchObject({
      ...{ activityCode: '1.06.04.1.01', programmeCode: '1.06.04', amounts: [194_400_000, 194_400_000] },
    })
    await lock()
  })

  it('of the next year stands beside this one, says which lines no longer fit, and fits those of all women', async () => {
    const begun = await office().call('budget.begin', { year: 2027, persons: 44, days: 180, from: 'last' })
    planId = begun.planId
    const found = await plan()
    expect(found.before).toEqual({ year: 2026, persons: 40, totalRupiah: 721_000_000 })
    expect(found.lines.find((l) => l.name === 'Permakanan')?.before).toEqual({
      amountRupiah: 194_400_000,
      paidRupiah: 0,
    })
    expect(found.lines.filter((l) => !l.fits)).toHaveLength(11)
    const { plans } = await office().call('budget.plans', {})
    expect(plans.map((p) => [p.year, p.unfitting])).toEqual([
      [2027, 11],
      [2026, 0],
    ])
    expect(await office().call('budget.fitLines', { versionId: await versionId() })).toEqual({ fitted: 7 })
    const after = await plan()
    expect(after.lines.find((l) => l.name === 'Permakanan')?.calculation).toBe('27.000 × 44 orang × 180 hari')
    expect(after.lines.filter((l) => !l.fits).map((l) => l.track)).toEqual(expect.arrayContaining(['sewing', 'salon']))
    expect(after.lines.find((l) => l.name === 'Honor instruktur')?.calculation).toBe('50.000 × 4 orang × 240 JP')
  })

  it('from the sample goes by the women that it is for', async () => {
    await office().call('budget.drop', { versionId: await versionId() })
    ;({ planId } = await office().call('budget.begin', { year: 2027, persons: 44, days: 150, from: 'sample' }))
    const { lines, tracksWithout } = await plan()
    const of = (name: string) => lines.find((l) => l.name === name)
    expect(of('Permakanan')?.calculation).toBe('27.000 × 44 orang × 150 hari')
    expect(of('Toolkit salon')).toMatchObject({ calculation: '4.950.000 × 22 paket', track: 'salon', fits: true })
    expect(lines.every((l) => l.fits)).toBe(true)
    expect(tracksWithout).not.toContain('Menjahit')
  })

  it('is called by its names to whoever writes a plan with a woman, without its money, and to nobody else', async () => {
    const sql = 'select year, name from sec.budget_line_names()'
    const rows = await t.as(cast.rizal).sql(sql)
    expect(rows).toEqual(expect.arrayContaining([{ year: 2026, name: 'Permakanan' }]))
    for (const who of [cast.nurse, cast.guard, cast.houseMother, cast.sewing])
      expect(await t.as(who).sql(sql), who.username).toEqual([])
  })
})
