import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  committedOf,
  missingOf,
  PROOF_KINDS,
  PROOFS_OF,
  SPEND_KINDS,
  stateOf,
  warningsOf,
  yearsToSpend,
} from '../rules.ts'

const of = (more: object = {}) => ({
  ...{ decision: null, closedAt: null, amountRupiah: 100, paidRupiah: 0 },
  ...more,
})

describe('a payment that was asked for', () => {
  it('waits, is promised, is paid, or gives its rest back', () => {
    expect([
      stateOf(of()),
      stateOf(of({ decision: 'declined' })),
      stateOf(of({ decision: 'approved', paidRupiah: 99 })),
      stateOf(of({ decision: 'approved', paidRupiah: 100 })),
      stateOf(of({ decision: 'approved', paidRupiah: 40, closedAt: 'x' })),
    ]).toEqual(['asked', 'declined', 'approved', 'paid', 'closed'])
  })

  it('promises what was approved and is neither paid nor closed, and never less than nothing', () => {
    const any = fc.record({
      decision: fc.constantFrom('approved' as const, 'declined' as const, null),
      closedAt: fc.constantFrom('x', null),
      amountRupiah: fc.integer({ min: 1, max: 10 ** 9 }),
      paidRupiah: fc.integer({ min: 0, max: 10 ** 9 }),
    })
    fc.assert(
      fc.property(any, (r) => {
        const promised = committedOf(r)
        expect(promised).toBeGreaterThanOrEqual(0)
        if (r.decision !== 'approved' || r.closedAt !== null) expect(promised).toBe(0)
        else expect(promised).toBe(Math.max(0, r.amountRupiah - r.paidRupiah))
      }),
    )
  })
})

describe('the checklist', () => {
  it('has a receipt for every kind of payment, and each proof of the field for one at least', () => {
    expect(SPEND_KINDS.filter((k) => !PROOFS_OF[k].includes('receipt'))).toEqual([])
    const used = new Set(Object.values(PROOFS_OF).flat())
    expect(PROOF_KINDS.filter((k) => !used.has(k))).toEqual([])
  })

  it('names what is not there, in its order', () => {
    expect(missingOf('travel', [{ kind: 'receipt' }, { kind: 'photo' }])).toEqual(['terms', 'minutes'])
    expect(missingOf('allowance', [{ kind: 'receipt' }, { kind: 'attendance' }])).toEqual([])
  })
})

describe('what must be known before it is approved', () => {
  it('is said, one thing at a time, and is no reason to refuse', () => {
    expect(warningsOf(5, null, false)).toEqual(['no_plan'])
    expect(warningsOf(5, null, true)).toEqual(['no_line'])
    expect(warningsOf(5, { leftRupiah: 4 }, true)).toEqual(['over_line'])
    expect(warningsOf(5, { leftRupiah: 5 }, true)).toEqual([])
  })

  it('is money of this year, in January of the last one too', () => {
    expect(yearsToSpend(Temporal.PlainDate.from('2026-01-31'))).toEqual([2026, 2025])
    expect(yearsToSpend(Temporal.PlainDate.from('2026-02-01'))).toEqual([2026])
  })
})

describe('the proofs of 9.4', () => {
  it('are these, kind by kind, as the database has them', () => {
    const bought = ['terms', 'receipt', 'tax', 'goods_received', 'photo']
    const held = ['terms', 'invitation', 'attendance', 'minutes', 'photo', 'receipt', 'tax']
    expect(PROOFS_OF).toEqual({
      ...{ goods: bought, handed_over: bought, activity: held, fee: held },
      ...{ travel: ['terms', 'minutes', 'receipt'], allowance: ['attendance', 'receipt'] },
      service: ['terms', 'receipt', 'tax'],
    })
  })
})
