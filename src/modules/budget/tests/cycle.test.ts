import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { CYCLE_STEPS, cycleOf } from '../cycle.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }

const made = (kind: 'draft' | 'rka' | 'dpa' | 'revised', madeAt: string, proposed = false, locked = false) => ({
  ...{ kind, madeAt, proposedAt: proposed || locked ? madeAt : null, lockedAt: locked ? madeAt : null },
})
const looks = (year: number, versions: Parameters<typeof cycleOf>[1], today: string) =>
  Object.fromEntries(cycleOf(year, versions, today).map((p) => [p.step, p.look]))

describe('the cycle of a budget', () => {
  const drafted = made('draft', '2026-08-25T04:40:00Z', true, true)

  it('is late where its months are over and no version says that it was done', () => {
    const waits = made('rka', '2026-12-01T04:40:00Z', true)
    expect(looks(2027, [drafted, waits], '2026-12-02')).toEqual({
      ...{ needs: 'done', lines: 'done', detailed: 'done', approved: 'late', in_force: 'now' },
      ...{ spent: 'ahead', revised: 'ahead', accounted: 'ahead' },
    })
    expect(looks(2027, [drafted], '2026-08-31')).toMatchObject({ lines: 'done', detailed: 'now', approved: 'ahead' })
    expect(looks(2027, [made('draft', '2026-08-25T04:40:00Z')], '2026-09-01')).toMatchObject({
      ...{ needs: 'done', lines: 'late', detailed: 'late', approved: 'now' },
    })
  })

  it('asks nobody for a revision, and says of what is accounted for outside that it is not known here', () => {
    const all = (['draft', 'rka', 'dpa'] as const).map((kind) => made(kind, '2025-08-25T04:40:00Z', true, true))
    expect(looks(2026, all, '2026-12-02')).toMatchObject({ in_force: 'done', spent: 'now', revised: 'not' })
    expect(looks(2026, all, '2027-05-02')).toMatchObject({ spent: 'done', accounted: 'unknown' })
    const again = [...all, made('revised', '2026-09-02T04:40:00Z', true, true)]
    expect(looks(2026, again, '2026-12-02')).toMatchObject({ revised: 'done' })
  })

  it('has every step once, in the order of its months, whatever the year and the day', () => {
    const year = fc.integer({ min: 2020, max: 2100 })
    const day = fc.tuple(fc.integer({ min: 2019, max: 2101 }), fc.integer({ min: 1, max: 12 }))
    fc.assert(
      fc.property(year, day, (of, [y, m]) => {
        const steps = cycleOf(of, [], `${y}-${String(m).padStart(2, '0')}-15`)
        expect(steps.map((s) => s.step)).toEqual(CYCLE_STEPS)
        for (const s of steps) expect(s.from <= s.until).toBe(true)
        expect(steps.filter((s) => s.look === 'done').every((s) => s.step === 'spent')).toBe(true)
      }),
    )
  })

  it('says each step, who does it and what it is in both languages', () => {
    for (const words of [id, en])
      for (const group of ['cycle_step', 'cycle_who']) expect(worded(words, group)).toEqual(CYCLE_STEPS.toSorted())
  })
})
