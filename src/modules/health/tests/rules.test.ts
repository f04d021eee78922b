import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  CHECK_WEEKS,
  checkUpsOf,
  DANGERS,
  degrees,
  isLikelyDue,
  judgeEntry,
  judgeScreening,
  mustReferNow,
  nextCheckUp,
  standingOf,
  weekAt,
} from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')
const written = { version: 0, examinedOn: '2026-01-12' }

describe('the health screening', () => {
  it('reads a temperature with a comma or a point, and nothing else', () => {
    expect(['36,7', '38.5', '37', ' 36,7 '].map(degrees)).toEqual([36.7, 38.5, 37, 36.7])
    for (const typed of ['', '3,67', '367', 'demam', '36,77', '99', '-36']) expect(degrees(typed)).toBeNull()
  })

  it('refers now at any danger sign, and at 38.5 °C also when nobody ticked the fever', () => {
    expect(mustReferNow({})).toBe(false)
    expect(mustReferNow({ temperature: '38,4' })).toBe(false)
    expect(mustReferNow({ temperature: '38,5' })).toBe(true)
    fc.assert(fc.property(fc.subarray([...DANGERS]), (dangers) => mustReferNow({ dangers }) === dangers.length > 0))
  })

  it('is corrected only with what was wrong, on no day that is still to come, and with a temperature that is one', () => {
    expect(judgeScreening(written, today)).toBeNull()
    expect(judgeScreening({ ...written, version: 1 }, today)).toBe('correction_needs_reason')
    expect(judgeScreening({ ...written, version: 1, corrected: 'tensi salah baca' }, today)).toBeNull()
    expect(judgeScreening({ ...written, examinedOn: '2026-01-13' }, today)).toBe('in_the_future')
    expect(judgeScreening({ ...written, temperature: 'panas' }, today)).toBe('no_temperature')
  })
})

describe('an entry of the health log', () => {
  it('is referred now with a sign of danger or a fever of 38.5, and stands as it was chosen otherwise', () => {
    expect(standingOf('treated', { temperature: '38,5' })).toBe('refer')
    expect(standingOf('over', { dangers: ['bleeding'] })).toBe('refer')
    expect(standingOf('watched', { temperature: '38,4' })).toBe('watched')
  })

  it('is not of tomorrow, and is looked at again after its day', () => {
    const today = Temporal.PlainDate.from('2026-01-12')
    expect(judgeEntry({ on: '2026-01-12' }, today)).toBeNull()
    expect(judgeEntry({ on: '2026-01-13' }, today)).toBe('in_the_future')
    expect(judgeEntry({ on: '2026-01-12', againOn: '2026-01-11' }, today)).toBe('again_before')
  })
})

describe('a pregnancy', () => {
  const due = '2026-06-01'
  it('is counted in weeks from 280 days before its day, which is neither further off nor long past', () => {
    const day = (text: string) => Temporal.PlainDate.from(text)
    expect([weekAt(due, day('2025-08-25')), weekAt(due, day('2026-01-12')), weekAt(due, day(due))]).toEqual([0, 20, 40])
    expect(
      ['2026-10-19', '2026-10-20', '2025-12-22', '2025-12-21'].map((d) => isLikelyDue(d, day('2026-01-12'))),
    ).toEqual([...[true, false], ...[true, false]])
  })

  it('has six check-ups that follow each other without a gap, and asks for the first that is neither done nor over', () => {
    const all = checkUpsOf(due, ['2025-11-01', '2026-01-13'])
    expect(all.map((c) => c.week)).toEqual([...CHECK_WEEKS])
    for (const [n, c] of all.entries()) {
      expect(weekAt(due, Temporal.PlainDate.from(c.byOn))).toBe(c.week)
      const next = all[n + 1]
      if (next) expect(Temporal.PlainDate.from(c.byOn).add({ days: 1 }).toString()).toBe(next.fromOn)
    }
    expect(all.map((c) => c.doneOn)).toEqual(['2025-11-01', '2026-01-13', null, null, null, null])
    expect(nextCheckUp(all, '2026-01-14')?.week).toBe(27)
    expect(nextCheckUp(all, '2026-06-02')).toBeUndefined()
  })
})
