import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { missingWeeks, weeksOf } from '../../../kernel/note-weeks.ts'
import { judgeMediation, RELATIONS } from '../rules.ts'

const start = Temporal.PlainDate.from('2026-02-02')
const day = (n: number) => start.add({ days: n })

describe('weeks of notes', () => {
  it('count every note between the first day and today in exactly one week, and no other note', () => {
    fc.assert(
      fc.property(fc.nat(400), fc.array(fc.integer({ min: -30, max: 430 }), { maxLength: 60 }), (today, notes) => {
        const weeks = weeksOf(start, day(today), notes.map(day))
        expect(weeks.reduce((sum, w) => sum + w.notes, 0)).toBe(notes.filter((n) => n >= 0 && n <= today).length)
      }),
    )
  })
  it('touch without gap or overlap, end on or after today, and only the last can still run', () => {
    fc.assert(
      fc.property(fc.nat(400), (today) => {
        const weeks = weeksOf(start, day(today), [])
        weeks.forEach((w, i) => {
          expect(w.n).toBe(i + 1)
          expect(w.from.until(w.to).days).toBe(6)
          expect(w.from.equals(weeks[i - 1]?.to.add({ days: 1 }) ?? start)).toBe(true)
          expect(w.state === 'running').toBe(Temporal.PlainDate.compare(w.to, day(today)) >= 0)
        })
        expect(Temporal.PlainDate.compare(weeks.at(-1)?.to ?? start, day(today))).toBeGreaterThanOrEqual(0)
        expect(missingWeeks(weeks)).toBe(Math.floor(today / 7))
      }),
    )
  })
  it('miss nothing when every seventh day has a note, and are none before the first day', () => {
    fc.assert(
      fc.property(fc.nat(40), (n) => {
        expect(
          missingWeeks(
            weeksOf(
              start,
              day(n * 7),
              Array.from({ length: n }, (_, i) => day(i * 7 + (i % 7))),
            ),
          ),
        ).toBe(0)
        expect(weeksOf(start, day(-1 - n), [])).toEqual([])
      }),
    )
  })
})

const parties = fc.array(fc.record({ relation: fc.constantFrom(...RELATIONS), isListed: fc.boolean() }), {
  minLength: 1,
  maxLength: 6,
})

describe('the safety of a mediation', () => {
  it('never gets better by another party, and is never clear with somebody on her list', () => {
    fc.assert(
      fc.property(parties, parties, fc.boolean(), (some, more, hasOverride) => {
        const o = { hasOverride, roles: ['social_worker'] }
        const [before, after] = [judgeMediation(some, o), judgeMediation([...some, ...more], o)]
        if (before !== 'clear') expect(after).toBe(before)
        if (some.some((p) => p.isListed)) expect(before).not.toBe('clear')
        if (!hasOverride) expect(before).not.toBe('overridden')
      }),
    )
  })
})
