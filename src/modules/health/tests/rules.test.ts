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
  lastOfEach,
  mustReferNow,
  nextCheckUp,
  standingOf,
  takeFrom,
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

describe('what is given out of several boxes', () => {
  const lots = [
    { lotId: 'old', leftCount: 3 },
    { lotId: 'empty', leftCount: 0 },
    { lotId: 'new', leftCount: 5 },
  ]
  it('comes from them in their order, and not at all when it is too much', () => {
    expect(takeFrom(lots, 2)).toEqual([{ lotId: 'old', take: 2 }])
    expect(takeFrom(lots, 4)).toEqual([
      { lotId: 'old', take: 3 },
      { lotId: 'new', take: 1 },
    ])
    expect(takeFrom(lots, 8)?.map((l) => l.take)).toEqual([3, 5])
    expect(takeFrom(lots, 9)).toBeNull()
    expect(takeFrom([], 0)).toEqual([])
  })
})

describe('the last entry of each matter', () => {
  it('is one for her, one for each child and one for each kind, of each woman', () => {
    const entry = (n: number, caseId: string, kind: string, child?: string) => ({ n, caseId, kind, text: { child } })
    const entries = [
      entry(1, 'a', 'child', 'Bintang'),
      entry(2, 'a', 'complaint'),
      entry(3, 'a', 'child', 'Bulan'),
      entry(4, 'a', 'child', 'Bintang'),
      entry(5, 'b', 'complaint'),
      entry(6, 'a', 'complaint'),
    ]
    expect(lastOfEach(entries).map((e) => e.n)).toEqual([1, 2, 3, 5])
  })
})

describe('numbers of the field', () => {
  it('are six weeks, 30 to 45 degrees, and a day to look again that may be the same', () => {
    expect(CHECK_WEEKS).toEqual([12, 20, 27, 32, 36, 39])
    expect(['29,9', '30', '45', '45,1'].map(degrees)).toEqual([null, 30, 45, null])
    expect(judgeEntry({ on: '2026-01-12', againOn: '2026-01-12' }, today)).toBeNull()
    expect(judgeEntry({ on: '2026-01-12', temperature: 'panas' }, today)).toBe('no_temperature')
    expect(weekAt('2026-06-01', Temporal.PlainDate.from('2026-06-08'))).toBe(41)
    expect(isLikelyDue('2026-01-12', today)).toBe(true)
  })
})
