import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { cast, elsewhere } from '../../../../tests/cast.ts'
import type { TestApp } from '../../../../tests/support/app.ts'
import { Refused, startApp } from '../../../../tests/support/app.ts'
import { isWorkingDay } from '../../../kernel/working-days.ts'
import { calendarOf } from '../facts.ts'

describe('the centre', () => {
  let t: TestApp
  beforeAll(async () => {
    t = await startApp()
  })
  afterAll(() => t.close())

  const read = async () => {
    const { isDemo: _isDemo, letterhead, ...rest } = await t.as(cast.head).call('centres.profile', {})
    const { pemda = '', dinas = '', unit = '', alamat = '', kota = '', alamatNetral = '' } = letterhead
    return { ...rest, letterhead: { pemda, dinas, unit, alamat, kota, alamatNetral } }
  }

  it('has a profile that everybody of the house reads and the head changes', async () => {
    const before = await read()
    expect([before.shortName, before.capacity, before.letterhead.alamatNetral]).toEqual([
      'Sentra Melati',
      60,
      'Jalan Kantor 1, Palembang',
    ])
    const { version } = await t.as(cast.head).call('centres.save', { ...before, capacity: 64 })
    expect(version).toBe(before.version + 1)
    expect((await t.as(cast.rizal).call('centres.profile', {})).capacity).toBe(64)
    expect((await t.as(elsewhere.head).call('centres.profile', {})).shortName).toBe('Kenanga')
    const [event] = await t.ownerSql(
      `select kind, details from audit_entries where kind like 'centres.%' order by seq desc limit 1`,
    )
    expect(event).toEqual({ kind: 'centres.profile_saved', details: { version } })
  })

  it('G03 a stale tab is told what stands there now, and overwrites nothing', async () => {
    const mine = await read()
    await t.as(cast.head).call('centres.save', { ...mine, capacity: 70 })
    const stale = await t
      .as(cast.head)
      .call('centres.save', { ...mine, capacity: 10 })
      .catch((e: unknown) => e)
    if (!(stale instanceof Refused)) throw new Error('a stale version was saved')
    expect([stale.status, stale.refusal.code, stale.refusal.theirs]).toEqual([
      409,
      'stale_version',
      expect.objectContaining({ capacity: 70, version: mine.version + 1 }),
    ])
    expect((await read()).capacity).toBe(70)
  })

  it('is not changed by others, nor against its own rules', async () => {
    const mine = await read()
    for (const who of [cast.coordinator, cast.rizal, cast.administration, cast.admin])
      expect(await t.as(who).refused('centres.save', { ...mine, capacity: 1 })).toBe('not_allowed')
    expect(await t.as(cast.head).refused('centres.save', { ...mine, minAge: 36 })).toBe('ages_crossed')
    expect(await t.as(cast.head).refused('centres.save', { ...mine, minAge: 17 })).toBe('invalid_input')
    expect(await t.as(cast.head).refused('centres.save', { ...mine, capacity: 0 })).toBe('invalid_input')
    await expect(t.as(cast.rizal).sql('update centres set capacity = 1 returning 1')).resolves.toEqual([])
  })

  it('loads the holidays of a year from its decree, once', async () => {
    expect((await t.as(cast.head).call('centres.calendar', { year: 2026 })).isLoaded).toBe(false)
    expect(await t.as(cast.coordinator).call('centres.loadHolidays', { year: 2026 })).toEqual({ added: 25 })
    expect(await t.as(cast.coordinator).call('centres.loadHolidays', { year: 2026 })).toEqual({ added: 0 })
    const { days, isLoaded } = await t.as(cast.rizal).call('centres.calendar', { year: 2026 })
    expect([isLoaded, days.length, days[0]]).toEqual([
      true,
      25,
      {
        on: '2026-01-01',
        kind: 'national',
        name: 'Tahun Baru 2026 Masehi',
        source: 'SKB Tiga Menteri 1497/2025, 2/2025, 5/2025',
      },
    ])
    expect(await t.as(cast.head).refused('centres.loadHolidays', { year: 2031 })).toBe('year_unknown')
    expect((await t.as(elsewhere.head).call('centres.calendar', { year: 2026 })).days).toEqual([])
  })

  it('counts its working days with them, and with the days it adds itself', async () => {
    const open = async (on: string) =>
      t.as(cast.head).within(async (ctx) => isWorkingDay(Temporal.PlainDate.from(on), await calendarOf(ctx)))
    expect([await open('2026-02-17'), await open('2026-02-18')]).toEqual([false, true])
    expect(
      await t.as(cast.head).call('centres.addDays', {
        days: [{ on: '2026-02-18', kind: 'centre', name: 'Ulang tahun lembaga', source: 'SK Kepala 3/2026' }],
      }),
    ).toEqual({ added: 1 })
    expect(await open('2026-02-18')).toBe(false)
    await t.as(cast.administration).call('centres.removeDay', { on: '2026-02-18', kind: 'centre' })
    expect(await open('2026-02-18')).toBe(true)
    expect(await t.as(cast.head).refused('centres.removeDay', { on: '2026-02-18', kind: 'centre' })).toBe('not_found')
  })

  it('takes a later year that was typed or pasted', async () => {
    const days = [
      { on: '2027-01-01', kind: 'national' as const, name: 'Tahun Baru 2027 Masehi', source: 'SKB 2027' },
      { on: '2027-05-07', kind: 'joint_leave' as const, name: 'Cuti bersama', source: 'SKB 2027' },
    ]
    expect(await t.as(cast.coordinator).call('centres.addDays', { days })).toEqual({ added: 2 })
    expect((await t.as(cast.head).call('centres.calendar', { year: 2027 })).isLoaded).toBe(true)
    for (const who of [cast.rizal, cast.nurse, cast.guard])
      expect(await t.as(who).refused('centres.addDays', { days })).toBe('not_allowed')
    expect(await t.as(cast.head).refused('centres.addDays', { days: [{ ...days[0]!, on: '2027-02-30' }] })).toBe(
      'invalid_input',
    )
  })
})
