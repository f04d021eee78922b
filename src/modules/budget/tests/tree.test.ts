import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fitting, lineBefore, refit, shared } from '../people.ts'
import { type Heading, readCalculation, settled, treeOf } from '../rules.ts'
import { SAMPLE } from '../sample.ts'

const heading = (more: Partial<Heading> = {}): Heading => ({
  ...{ programmeCode: '1.06.04', programme: 'Program Rehabilitasi Sosial', activityCode: '1.06.04.1.01' },
  ...{ activity: 'Kebutuhan dasar', ...more },
})

describe('programme, activity, line', () => {
  it('sums to the whole under programmes and activities, and loses no line', () => {
    const code = fc.constantFrom('1.06.04', '1.6.4', '1.06.05', null)
    const line = fc.record({
      ...{ programmeCode: code, programme: fc.constant('P'), activityCode: code, activity: fc.constantFrom('A', 'B') },
      amountRupiah: fc.nat(1_000_000),
    })
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        const tree = treeOf(lines)
        const whole = lines.reduce((n, l) => n + l.amountRupiah, 0)
        expect(tree.reduce((n, p) => n + p.sum, 0)).toBe(whole)
        for (const p of tree) expect(p.activities.reduce((n, a) => n + a.sum, 0)).toBe(p.sum)
        expect(tree.flatMap((p) => p.activities.flatMap((a) => a.lines))).toHaveLength(lines.length)
      }),
    )
  })

  it('stands in the order of the codes by number, and what has none comes last', () => {
    const of = (programmeCode: string | null, activityCode: string | null) => ({
      ...heading({ programmeCode, activityCode, programme: programmeCode ?? 'Lain', activity: activityCode ?? 'x' }),
      amountRupiah: 1,
    })
    const tree = treeOf([of(null, null), of('1.06.10', null), of('1.06.4', '1.06.4.2'), of('1.06.04', '1.06.4.1')])
    expect(tree.map((p) => [p.heading.programmeCode, p.activities.map((a) => a.heading.activityCode)])).toEqual([
      ['1.06.4', ['1.06.4.1', '1.06.4.2']],
      ['1.06.10', [null]],
      [null, [null]],
    ])
  })

  it('keeps the width that stands there, and one code for one name under one programme', () => {
    const there = [heading()]
    const wide = heading({ programmeCode: '1.6.4', activityCode: '1.6.4.1.1' })
    expect(settled(wide, there)).toEqual(heading())
    expect(settled(heading({ programmeCode: '1.06.x' }), there)).toBe('code_not_clear')
    expect(settled(heading({ programme: null }), [])).toBe('programme_missing')
    expect(settled(heading({ programme: 'Program lain' }), there)).toBe('heading_otherwise')
    expect(settled(heading({ activity: 'Kegiatan lain' }), there)).toBe('heading_otherwise')
    expect(settled(heading({ programmeCode: null, programme: 'Lain' }), there)).toBe('heading_otherwise')
    expect(settled(heading({ activityCode: null, activity: 'Kelas' }), there)).toMatchObject({ activity: 'Kelas' })
  })
})

describe('lines that go by the number of women', () => {
  const line = (calculation: string, more: object = {}) => ({ calculation, perPerson: true, track: null, ...more })
  const plan = { persons: 40, days: 180 }

  it('fit while they count the women and days of the plan', () => {
    const fits = (calculation: string, more: object = {}) => {
      const of = line(calculation, more)
      return fitting([of], plan)(of)
    }
    expect(fits('27.000 × 40 orang × 180 hari')).toBe(true)
    expect(fits('27.000 × 44 orang × 180 hari')).toBe(false)
    expect(fits('27.000 × 40 orang × 150 hari')).toBe(false)
    expect(fits('20.000 × 24 rapat × 10 orang', { perPerson: false })).toBe(true)
    expect(fits('150.000 × 40 orang × 2 kunjungan × 2 petugas')).toBe(true)
  })

  it('of tracks fit while the tracks together come to the plan', () => {
    const both = (salon: number) => [
      line('1.500.000 × 20 orang', { track: 'sewing' }),
      line('1.500.000 × 20 orang', { track: 'salon' }),
      line(`4.950.000 × ${salon} paket`, { track: 'salon' }),
    ]
    expect(both(20).map(fitting(both(20), plan))).toEqual([true, true, true])
    expect(both(20).map(fitting(both(20), { ...plan, persons: 44 }))).toEqual([false, false, false])
    expect(both(24).map(fitting(both(24), plan)), 'two lines of one track say two numbers').toEqual([
      false,
      false,
      false,
    ])
  })

  it('are reckoned again for other women and days, with their price as it was', () => {
    expect(refit('27.000 × 40 orang × 180 hari', { persons: 44, days: 150 })).toMatchObject({
      ...{ text: '27.000 × 44 orang × 150 hari', priceRupiah: 27_000, amountRupiah: 27_000 * 44 * 150 },
    })
    expect(refit('4.870.000 × 20 paket', { persons: 22, days: 180 })?.text).toBe('4.870.000 × 22 paket')
    expect([...shared(45, ['a', 'b'])]).toEqual([
      ['a', 23],
      ['b', 22],
    ])
  })

  it('of the sample all fit forty women for a hundred and eighty days (domain.md 9.3)', () => {
    const lines = SAMPLE.map((l) =>
      line(readCalculation(l.calculation)?.text ?? '', {
        ...l,
        perPerson: l.perPerson ?? false,
        track: l.track ?? null,
      }),
    )
    const fits = fitting(lines, plan)
    expect(lines.filter((l) => !fits(l))).toEqual([])
    expect(lines.filter((l) => l.perPerson)).toHaveLength(11)
  })
})

describe('the line of the year before', () => {
  it('is the one that it was copied from, else the one that is called the same', () => {
    const before = [
      { lineKey: 'a', name: 'ATK' },
      { lineKey: 'b', name: 'Cetak' },
    ]
    expect(lineBefore({ fromKey: 'b', name: 'ATK' }, before)?.lineKey).toBe('b')
    expect(lineBefore({ fromKey: null, name: 'atk ' }, before)?.lineKey).toBe('a')
    expect(lineBefore({ fromKey: null, name: 'Kipas' }, before)).toBeNull()
  })
})
