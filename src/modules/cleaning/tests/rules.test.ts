import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LIMITS } from '../../health/rules.ts'
import { CHORES, HANDS, mayDo, rotate, type Woman, weekOf } from '../rules.ts'

const woman = (caseId: string, more: Partial<Woman> = {}): Woman => ({
  ...{ caseId, isHere: true, limits: [], rests: [] },
  ...more,
})
const MONDAY = Temporal.PlainDate.from('2026-01-12')
const days = weekOf(MONDAY.add({ days: 3 }))
const span = { fromOn: '2026-01-12', untilOn: '2026-01-14' }

describe('the roster of the women', () => {
  it('has seven days from Monday, whichever day of it is asked for', () => {
    expect([days[0], days.at(-1), days.length]).toEqual(['2026-01-12', '2026-01-18', 7])
  })

  it('keeps nobody from a chore but for what she avoids and for her rest, on those days alone', () => {
    const limited = woman('a', { limits: [{ ...span, rule: 'no_chemicals' }] })
    expect(CHORES.map((c) => mayDo(limited, c, '2026-01-14'))).toEqual([true, false, true, false])
    expect(CHORES.every((c) => mayDo(limited, c, '2026-01-15'))).toBe(true)
    for (const w of [
      woman('a', { rests: [span] }),
      woman('a', { limits: [{ ...span, rule: 'rest_often' }] }),
      woman('a', { isHere: false }),
    ])
      expect(CHORES.some((c) => mayDo(w, c, '2026-01-13'))).toBe(false)
  })

  it('gives every chore its hands, nobody two of a day, and is fair to the turn among whoever may do all', () => {
    const check = (n: number, hadBefore: number[]) => {
      const women = Array.from({ length: n }, (_, i) => woman(`w${String(i).padStart(2, '0')}`))
      const before = hadBefore.map((i) => ({
        onDay: '2026-01-05',
        chore: 'yard' as const,
        caseId: `w${String(i % n).padStart(2, '0')}`,
      }))
      const made = rotate(days, women, before)
      const hands = Object.values(HANDS).reduce((a, b) => a + b, 0)
      for (const day of days) {
        const that = made.filter((t) => t.onDay === day)
        expect(that).toHaveLength(Math.min(n, hands))
        expect(new Set(that.map((t) => t.caseId)).size).toBe(that.length)
        for (const chore of CHORES)
          expect(that.filter((t) => t.chore === chore).length).toBeLessThanOrEqual(HANDS[chore])
      }
      if (hadBefore.length > 0) return
      const counts = women.map((w) => made.filter((t) => t.caseId === w.caseId).length)
      expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1)
    }
    fc.assert(fc.property(fc.integer({ min: 1, max: 40 }), (n) => check(n, [])))
    fc.assert(fc.property(fc.integer({ min: 1, max: 20 }), fc.array(fc.nat(19), { maxLength: 12 }), check))
  })

  it('asks whoever had fewest first, moves nothing that stands, and fills nothing twice', () => {
    const women = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'].map((id) => woman(id))
    const before = ['a', 'b'].map((caseId) => ({ onDay: '2026-01-06', chore: 'kitchen' as const, caseId }))
    const made = rotate(['2026-01-12'], women, before)
    expect(made.map((t) => t.caseId).toSorted()).toEqual(['c', 'd', 'e', 'f', 'g', 'h'])
    expect(rotate(['2026-01-12'], women, [...before, ...made])).toEqual([])
  })

  it('never gives a chore to somebody who must not have it, whatever she avoids', () => {
    const limits = fc.array(fc.constantFrom(...LIMITS), { maxLength: 3 })
    fc.assert(
      fc.property(
        fc.array(fc.record({ limits, rests: fc.boolean(), isHere: fc.boolean() }), { maxLength: 12 }),
        (all) => {
          const women = all.map((w, i) =>
            woman(`w${i}`, {
              isHere: w.isHere,
              limits: w.limits.map((rule) => ({ ...span, rule })),
              rests: w.rests ? [span] : [],
            }),
          )
          for (const t of rotate(days, women, []))
            expect(mayDo(women.find((w) => w.caseId === t.caseId) ?? woman(''), t.chore, t.onDay)).toBe(true)
        },
      ),
    )
  })
})
