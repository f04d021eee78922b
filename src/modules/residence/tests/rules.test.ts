import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { WHERES } from '../../cases/stages.ts'
import {
  bestFirst,
  HINTS,
  isAway,
  isLate,
  monthsUntil,
  nightsTaken,
  occupancy,
  type Period,
  PRESENCES,
  placeOf,
  ROOM_KINDS,
  STAYS,
  stayOf,
  suits,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const date = (iso: string) => Temporal.PlainDate.from(iso)
const START = date('2026-01-01')

describe('where she is', () => {
  it('has a word, as a kind of room has, and no word is left without its place', () => {
    expect(worded(words, 'kind')).toEqual(ROOM_KINDS.toSorted())
    // shown besides: before she arrives and after she is gone, and to whoever may not know where she is
    expect(worded(words, 'presence')).toEqual(WHERES.toSorted())
  })

  it('is away with the knowledge of the house on leave, in hospital and in practice; her bed is kept', () => {
    expect(PRESENCES.filter(isAway)).toEqual(['on_leave', 'in_hospital', 'practice_outside'])
  })

  it('is late from the minute that was agreed, while she is away', () => {
    const now = Temporal.Instant.from('2026-01-14T10:00:00Z')
    expect(isLate('on_leave', '2026-01-14T09:59:00Z', now)).toBe(true)
    expect(isLate('on_leave', '2026-01-14T10:00:00Z', now)).toBe(false)
    expect(isLate('in_house', '2026-01-14T09:59:00Z', now)).toBe(false)
    expect(isLate('in_hospital', null, now)).toBe(false)
  })
})

describe('occupancy', () => {
  it('counts a night for each evening that somebody lies down, not for the day on which she leaves', () => {
    expect(nightsTaken({ fromOn: '2026-01-12', untilOn: '2026-01-14' }, date('2026-01-01'), date('2026-01-31'))).toBe(2)
    expect(nightsTaken({ fromOn: '2026-01-12', untilOn: '2026-01-12' }, date('2026-01-01'), date('2026-01-31'))).toBe(0)
    expect(nightsTaken({ fromOn: '2025-12-30', untilOn: null }, date('2026-01-01'), date('2026-01-31'))).toBe(31)
  })

  it('is one when every bed is taken every night, and nothing without beds', () => {
    expect(occupancy([{ fromOn: '2025-12-30', untilOn: null }], 1, date('2026-01-01'), date('2026-01-31'))).toEqual({
      used: 31,
      possible: 31,
      ratio: 1,
    })
    expect(occupancy([], 0, date('2026-01-01'), date('2026-01-31')).ratio).toBeNull()
    expect(occupancy([], 4, date('2026-01-01'), date('2026-01-31')).ratio).toBe(0)
  })

  it('adds up all who slept there, and counts the first and the last day', () => {
    const month = [date('2026-01-01'), date('2026-01-31')] as const
    const two = [
      { fromOn: '2026-01-01', untilOn: '2026-01-11' },
      { fromOn: '2026-01-31', untilOn: null },
    ]
    expect(occupancy(two, 2, ...month)).toEqual({ used: 11, possible: 62, ratio: 11 / 62 })
    expect(occupancy(two, 1, date('2026-01-31'), date('2026-01-31'))).toEqual({ used: 1, possible: 1, ratio: 1 })
  })

  it('is nothing for days that are turned around', () => {
    const stay = [{ fromOn: '2025-12-30', untilOn: null }]
    for (const until of ['2026-01-11', '2026-01-10'])
      expect(occupancy(stay, 4, date('2026-01-12'), date(until))).toEqual({ used: 0, possible: 0, ratio: null })
  })

  const period: fc.Arbitrary<Period> = fc
    .tuple(fc.integer({ min: -40, max: 60 }), fc.option(fc.nat(40), { nil: null }))
    .map(([from, length]) => {
      const first = START.add({ days: from })
      return { fromOn: first.toString(), untilOn: length === null ? null : first.add({ days: length }).toString() }
    })

  it('is the same counted day by day or at once, and never more than the days there are', () => {
    fc.assert(
      fc.property(period, fc.integer({ min: 0, max: 30 }), (p, days) => {
        const until = START.add({ days })
        const byDay = Array.from({ length: days + 1 }, (_, i) =>
          nightsTaken(p, START.add({ days: i }), START.add({ days: i })),
        ).reduce((a, b) => a + b, 0)
        expect(nightsTaken(p, START, until)).toBe(byDay)
        expect(byDay).toBeLessThanOrEqual(days + 1)
      }),
    )
  })
})

describe('a bed that suits her', () => {
  const bed = { kind: 'dormitory', isGroundFloor: false, takesChildren: false, isNearCarer: false, isProtected: false }
  const needs = { children: 0, isProtected: false, groundFloor: false, nearCarer: false, isolation: false }
  const family = { ...bed, kind: 'family', takesChildren: true }
  const shelter = { ...bed, isProtected: true }

  it('stands first, with the reason; a room kept for others last', () => {
    const low = { ...bed, isGroundFloor: true }
    expect(bestFirst([bed, family, low], { ...needs, groundFloor: true })).toEqual([low, bed, family])
    expect(bestFirst([bed, family], { ...needs, children: 1 })).toEqual([family, bed])
    expect(suits(family, { ...needs, children: 1, nearCarer: true })).toEqual({
      good: ['children'],
      bad: ['near_carer'],
    })
    expect(suits(shelter, needs)).toEqual({ good: [], bad: ['kept_protected'] })
    expect(suits(shelter, { ...needs, isProtected: true })).toEqual({ good: ['protected'], bad: [] })
    expect(suits(bed, needs)).toEqual({ good: [], bad: [] })
    for (const hint of HINTS) expect(words[`hint.${hint}`]).toBeTruthy()
  })
})

describe('the months of the house', () => {
  it('are six, the last one until today; a stay belongs to one span of the programme', () => {
    const months = monthsUntil(date('2026-04-07'), 6).map((m) => [m.from.toString(), m.until.toString()])
    expect(months[0]).toEqual(['2025-11-01', '2025-11-30'])
    expect(months.at(-1)).toEqual(['2026-04-01', '2026-04-07'])
    expect([0, 30, 31, 90, 91, 180, 181].map(stayOf)).toEqual([
      'month',
      'month',
      'quarter',
      'quarter',
      'programme',
      'programme',
      'longer',
    ])
    for (const stay of STAYS) expect(words[`stay.${stay}`]).toBeTruthy()
  })
})

describe('a room', () => {
  const bed = { kind: 'dormitory', isGroundFloor: false, takesChildren: false, isNearCarer: false, isProtected: false }
  const needs = { children: 0, isProtected: false, groundFloor: false, nearCarer: false, isolation: false }

  it('is called as everybody calls it', () => {
    expect(placeOf({ building: 'Wisma Anggrek', room: 'Kamar 4', bed: 'B' })).toBe('Wisma Anggrek Kamar 4 · B')
    expect(placeOf({ building: 'Wisma Melur', room: 'Melur 3', bed: 'F' })).toBe('Wisma Melur 3 · F')
    expect(placeOf({ building: 'Wisma Melur', room: 'Melurian', bed: 'F' })).toBe('Wisma Melur Melurian · F')
  })

  it('that is kept for isolation suits whoever needs it, and nobody else', () => {
    const apart = { ...bed, kind: 'isolation' }
    expect(suits(apart, needs)).toEqual({ good: [], bad: ['kept_isolation'] })
    expect(suits(apart, { ...needs, isolation: true })).toEqual({ good: ['isolation'], bad: [] })
    expect(suits(bed, { ...needs, isolation: true })).toEqual({ good: [], bad: ['isolation'] })
    expect(suits({ ...bed, kind: 'family' }, needs).bad).toEqual(['kept_children'])
    expect(suits({ ...bed, isNearCarer: true }, { ...needs, nearCarer: true }).good).toEqual(['near_carer'])
  })

  it('that lacks one thing she needs stands behind one that lacks none and has less', () => {
    const near = { ...bed, isNearCarer: true, kind: 'family' }
    expect(bestFirst([near, bed], { ...needs, nearCarer: false })).toEqual([bed, near])
    expect(bestFirst([bed, near], { ...needs, nearCarer: true })).toEqual([near, bed])
  })
})
