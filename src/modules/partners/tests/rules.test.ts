import { describe, expect, it } from 'vitest'
import { cautionsOf, isActive, isInForce, offeredHourly, overSince, quotaOf, stageOf } from '../rules.ts'

const on = Temporal.PlainDate.from('2026-06-01')
const none = { declinedAt: null, pieceRupiah: null, seenOn: null, agreements: [], deals: [], evaluations: 0 }
const agreement = { fromOn: '2026-01-01', untilOn: '2026-12-31', endedOn: null }

describe('a partner', () => {
  it('comes as far as what there is', () => {
    expect(stageOf(none)).toBe('contact')
    expect(stageOf({ ...none, pieceRupiah: 2_000 })).toBe('explored')
    expect(stageOf({ ...none, agreements: [agreement] })).toBe('agreed')
    const open = { endedOn: null, fromOn: '2026-05-01' }
    expect(stageOf({ ...none, deals: [open] })).toBe('working')
    expect(stageOf({ ...none, deals: [{ ...open, endedOn: '2026-05-20' }] })).toBe('working')
    expect(stageOf({ ...none, deals: [{ ...open, endedOn: '2026-05-20' }], evaluations: 1 })).toBe('evaluated')
    expect(stageOf({ ...none, deals: [open], evaluations: 1 })).toBe('working')
    expect(stageOf({ ...none, declinedAt: 'x', deals: [open] })).toBe('declined')
  })

  it('is active with an agreement in force and something done in twelve months', () => {
    const deals = [{ fromOn: '2025-01-01', endedOn: '2025-06-01' }]
    expect(isActive({ ...none, agreements: [agreement], deals }, on)).toBe(true)
    expect(
      isActive({ ...none, agreements: [agreement], deals: [{ fromOn: '2025-01-01', endedOn: '2025-05-31' }] }, on),
    ).toBe(false)
    // what begins on a later day was not done yet
    expect(isActive({ ...none, agreements: [agreement], deals: [{ fromOn: '2026-06-02', endedOn: null }] }, on)).toBe(
      false,
    )
    expect(isActive({ ...none, deals }, on)).toBe(false)
    expect(isActive({ ...none, agreements: [{ ...agreement, endedOn: '2026-05-31' }], deals }, on)).toBe(false)
  })

  it('has an agreement from its first to its last day', () => {
    expect(isInForce(agreement, Temporal.PlainDate.from('2026-12-31'))).toBe(true)
    expect(isInForce(agreement, Temporal.PlainDate.from('2027-01-01'))).toBe(false)
  })

  it('is said by what an hour leaves: 2,000 a shirt of half an hour is 4,000', () => {
    expect(offeredHourly({ pieceRupiah: 2_000, pieceMinutes: 30 })).toBe(4_000)
    expect(offeredHourly({ pieceRupiah: null, pieceMinutes: null })).toBeNull()
  })
})

describe('what speaks against bringing a woman to a partner', () => {
  const whole = { ...agreement, quota: 2, covers: ['wage', 'hours', 'safety', 'reach'] }
  const seen = (agreements: (typeof whole)[]) => ({ seenOn: '2026-01-01', agreements })

  it('is nothing while what is in force has room and says what it must', () => {
    expect(cautionsOf(seen([whole]), 1, on)).toEqual([])
  })

  it('is each thing that is missing: an agreement, its end, room in it, what it says, a look at the place', () => {
    expect(cautionsOf(seen([]), 0, on)).toEqual(['no_agreement'])
    expect(cautionsOf(seen([{ ...whole, untilOn: '2026-05-31' }]), 0, on)).toEqual(['agreement_over'])
    expect(cautionsOf(seen([{ ...whole, fromOn: '2026-06-02' }]), 0, on), 'one that has not begun').toEqual([
      'no_agreement',
    ])
    expect(cautionsOf(seen([whole]), 2, on)).toEqual(['quota_full'])
    expect(cautionsOf(seen([{ ...whole, covers: ['wage'] }]), 0, on)).toEqual(['agreement_short'])
    expect(cautionsOf({ ...seen([whole]), seenOn: null }, 3, on)).toEqual(['quota_full', 'place_not_seen'])
  })

  it('counts by the widest agreement in force, and says since when none is', () => {
    const narrow = { ...whole, quota: 1 }
    expect(quotaOf([narrow, whole], on)).toBe(2)
    expect(quotaOf([{ ...whole, untilOn: '2026-05-31' }], on)).toBeNull()
    expect(
      overSince(
        [
          { ...whole, untilOn: '2026-05-31' },
          { ...whole, endedOn: '2026-02-01' },
        ],
        on,
      ),
    ).toBe('2026-05-31')
    expect(overSince([whole], on)).toBeNull()
    expect(overSince([], on)).toBeNull()
  })
})
