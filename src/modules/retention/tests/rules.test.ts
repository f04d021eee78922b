import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { certificateNo, dueOf, filesIn, holds, mayBeProposed, partDueOf, stateOf, stepOf } from '../rules.ts'

const day = (iso: string) => Temporal.PlainDate.from(iso)
const anyDay = fc
  .integer({ min: 0, max: 20_000 })
  .map((n) => Temporal.PlainDate.from('1990-01-01').add({ days: n }).toString())
const row = { proposedAt: null, returnedAt: null, isHeld: false, isLonger: false, isBegun: false }

describe('how long a file is kept', () => {
  it('K25 is two years and eight after it was closed, and ninety days of whoever never came', () => {
    expect(dueOf({ closedOn: '2016-02-29', wasAdmitted: true }).on.toString()).toBe('2026-02-28')
    expect(dueOf({ closedOn: '2026-01-01', wasAdmitted: false })).toEqual({
      on: day('2026-04-01'),
      reason: 'not_admitted',
    })
  })
  it('ends on the day on which her own wish was granted, never later than its period', () => {
    fc.assert(
      fc.property(anyDay, fc.boolean(), fc.option(anyDay), (closedOn, wasAdmitted, askedOn) => {
        const { on, reason } = dueOf({ closedOn, wasAdmitted, askedOn })
        const period = dueOf({ closedOn, wasAdmitted }).on
        expect(Temporal.PlainDate.compare(on, period)).toBeLessThanOrEqual(0)
        expect(reason === 'she_asked').toBe(askedOn !== null && askedOn < period.toString())
      }),
    )
  })
  it('never ends earlier because it was closed later', () => {
    fc.assert(
      fc.property(anyDay, anyDay, fc.boolean(), (a, b, wasAdmitted) => {
        const [earlier = '', later = ''] = [a, b].sort()
        expect(
          Temporal.PlainDate.compare(
            dueOf({ closedOn: earlier, wasAdmitted }).on,
            dueOf({ closedOn: later, wasAdmitted }).on,
          ),
        ).toBeLessThanOrEqual(0)
      }),
    )
  })
})

describe('a part of a file', () => {
  it('K25 goes two years after she left of her health, thirty days of where she is', () => {
    expect(partDueOf('health', '2024-02-29').toString()).toBe('2026-02-28')
    expect(partDueOf('places', '2025-12-13').toString()).toBe('2026-01-12')
  })
  it('never goes later than the whole of it', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom('health' as const, 'places' as const), (closedOn, part) => {
        const whole = dueOf({ closedOn, wasAdmitted: true }).on
        expect(Temporal.PlainDate.compare(partDueOf(part, closedOn), whole)).toBe(-1)
      }),
    )
  })
})

describe('a hold', () => {
  it('holds to the end of its last day, without one until it is lifted', () => {
    expect(holds({ liftedAt: null, untilOn: '2026-01-12' }, day('2026-01-12'))).toBe(true)
    expect(holds({ liftedAt: null, untilOn: '2026-01-12' }, day('2026-01-13'))).toBe(false)
    expect(holds({ liftedAt: null, untilOn: null }, day('2099-01-01'))).toBe(true)
    expect(holds({ liftedAt: '2026-01-02T00:00:00Z', untilOn: null }, day('2026-01-12'))).toBe(false)
  })
  it('stands before everything that was said of a file, and nothing held or kept longer is laid before the head', () => {
    const maybeAt = fc.option(fc.constant('2026-01-12T00:00:00Z'))
    fc.assert(
      fc.property(maybeAt, maybeAt, fc.boolean(), fc.boolean(), (proposedAt, returnedAt, isHeld, isLonger) => {
        const state = stateOf({ ...row, proposedAt, returnedAt, isHeld, isLonger })
        if (isHeld) expect(state).toBe('held')
        if (isHeld || isLonger || proposedAt !== null) expect(mayBeProposed(state)).toBe(false)
        else expect(mayBeProposed(state)).toBe(true)
      }),
    )
  })
  it('comes too late for what was begun', () => {
    expect(stateOf({ ...row, isHeld: true, isBegun: true })).toBe('begun')
  })
})

describe('an erasure', () => {
  it('takes her keys before her rows, and then nothing', () => {
    expect(stepOf({ keysAt: null, doneAt: null })).toBe('keys')
    expect(stepOf({ keysAt: 'x', doneAt: null })).toBe('rows')
    expect(stepOf({ keysAt: 'x', doneAt: 'x' })).toBeNull()
  })
  it('has a certificate that is counted by the year', () => {
    expect(certificateNo({ year: 2026, ordinal: 7 })).toBe('BA-HAPUS/007/2026')
  })
})

it('a file of which two parts are due is one file', () => {
  expect(filesIn([{ caseId: 'a' }, { caseId: 'a' }, { caseId: 'b' }])).toBe(2)
  expect(filesIn([])).toBe(0)
})
