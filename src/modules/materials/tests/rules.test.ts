import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  ENTRY_KINDS,
  flows,
  inOrder,
  isExpired,
  isOfKeepers,
  type Lot,
  shareOut,
  standingOf,
  unaccounted,
} from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')
const lot = (lotId: string, leftCount: number, expiresOn: string | null, receivedOn = '2026-01-01'): Lot => ({
  ...{ lotId, leftCount, expiresOn, receivedOn },
})

describe('what goes out', () => {
  it('is what runs out first, then what came first; what is past its day never', () => {
    const lots = [lot('a', 5, null), lot('b', 2, '2026-03-01'), lot('c', 9, '2026-01-11'), lot('d', 3, '2026-02-01')]
    expect(inOrder(lots).map((l) => l.lotId)).toEqual(['c', 'd', 'b', 'a'])
    expect(shareOut(lots, 6, '2026-01-12')).toEqual([
      { lotId: 'd', quantity: 3 },
      { lotId: 'b', quantity: 2 },
      { lotId: 'a', quantity: 1 },
    ])
    expect(shareOut(lots, 10, '2026-01-12')?.reduce((n, p) => n + p.quantity, 0)).toBe(10)
    expect(shareOut(lots, 11, '2026-01-12')).toBeUndefined()
    expect(shareOut([lot('d', 1, '2026-01-12')], 1, '2026-01-12')).toHaveLength(1)
  })

  it('shares an amount out without losing any, never more than a lot holds', () => {
    const lots = fc.array(
      fc.record({
        lotId: fc.uuid(),
        leftCount: fc.nat(50),
        expiresOn: fc.constantFrom(null, '2026-01-01', '2026-02-01', '2027-01-01'),
        receivedOn: fc.constantFrom('2026-01-01', '2026-01-05'),
      }),
    )
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 200 }), (all, quantity) => {
        const from = shareOut(all, quantity, '2026-01-12')
        const good = all.filter((l) => l.expiresOn !== '2026-01-01').reduce((n, l) => n + l.leftCount, 0)
        expect(from === undefined).toBe(good < quantity)
        expect(from?.reduce((n, p) => n + p.quantity, 0) ?? quantity).toBe(quantity)
        for (const p of from ?? [])
          expect(p.quantity).toBeLessThanOrEqual(all.find((l) => l.lotId === p.lotId)?.leftCount ?? 0)
      }),
    )
  })
})

describe('a material', () => {
  it('is said to be past its day before it is said to run out or to run low', () => {
    const of = (lots: Lot[], least = 5) => standingOf(lots, least, today)
    expect(of([lot('a', 1, '2026-01-11'), lot('b', 1, '2026-01-20')])).toBe('expired')
    expect(of([lot('a', 0, '2026-01-11'), lot('b', 1, '2026-02-11')])).toBe('soon')
    expect(of([lot('b', 4, '2026-02-12')])).toBe('low')
    expect(of([lot('b', 5, null)])).toBe('fine')
    expect(of([lot('b', 0, null)])).toBe('none')
  })

  it('adds up to zero whatever was written: what came in is what went out and what is left', () => {
    const line = fc.record({
      kind: fc.constantFrom(...ENTRY_KINDS),
      quantity: fc.integer({ min: -50, max: 50 }),
      takenBack: fc.constantFrom('received', 'issued', 'returned', 'counted', 'written_off'),
    } as const)
    fc.assert(
      fc.property(fc.array(line), (lines) => {
        expect(unaccounted(flows(lines))).toBe(0)
      }),
    )
  })
})

describe('the book of a material', () => {
  it('says where it went: what is given back was not used up, and a correction takes back what it corrects', () => {
    const line = (kind: (typeof ENTRY_KINDS)[number], quantity: number, takenBack: typeof kind | null = null) => ({
      ...{ kind, quantity, takenBack },
    })
    const written = [line('received', 20), line('issued', -8), line('returned', 3), line('written_off', -2)]
    const book = flows([...written, line('counted', -1), line('correction', 4, 'issued')])
    expect(book).toEqual({ received: 20, issued: 1, written_off: 2, counted: -1, left: 16 })
    expect(unaccounted({ ...book, left: 15 })).toBe(1)
    expect(flows([line('correction', 2, 'written_off'), line('correction', -5, 'received')])).toEqual({
      ...{ received: -5, issued: 0, written_off: -2, counted: 0, left: -3 },
    })
  })

  it('is written by whoever keeps the store, but for what is given out and comes back', () => {
    expect(ENTRY_KINDS.filter((kind) => !isOfKeepers(kind))).toEqual(['issued', 'returned'])
  })

  it('is good on its last day, and never runs out without one', () => {
    expect(['2026-01-11', '2026-01-12', null].map((expiresOn) => isExpired({ expiresOn }, '2026-01-12'))).toEqual([
      ...[true, false, false],
    ])
    const alike = [lot('b', 1, null), lot('c', 1, null, '2025-12-31'), lot('a', 1, null)]
    expect(inOrder(alike).map((l) => l.lotId)).toEqual(['c', 'a', 'b'])
    expect(standingOf([lot('a', 0, '2026-01-11')], 0, today)).toBe('none')
    expect(standingOf([lot('a', 2, null), lot('b', 3, null)], 5, today)).toBe('fine')
  })
})
