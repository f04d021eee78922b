import { describe, expect, it } from 'vitest'
import { byUrgency, decideBy, isLate, judgeNeed, planYearOf, STATES, type State, stateOf } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-03-10')

describe('a need', () => {
  it('stands where its last step has brought it', () => {
    const at = (decision: 'approved' | 'next_year' | 'declined' | null, planYear: number | null, on: string | null) =>
      stateOf({ decision, planYear, fulfilledOn: on })
    expect([at(null, null, null), at('approved', null, null), at('approved', 2027, null)]).toEqual([
      'asked',
      'approved',
      'planned',
    ])
    expect([at('next_year', 2027, null), at('next_year', 2027, '2027-02-01'), at('declined', null, null)]).toEqual([
      'planned',
      'fulfilled',
      'declined',
    ])
  })

  it('is late after its day while somebody still owes a step, and never when it was planned, done or declined', () => {
    const late = STATES.filter((s) => isLate(s, '2026-03-09', today))
    expect(late).toEqual(['asked', 'approved'])
    expect([isLate('asked', '2026-03-10', today), isLate('asked', null, today)]).toEqual([false, false])
  })

  it('is decided within a week, and before its own day', () => {
    const by = [undefined, '2026-03-12', '2026-05-01'].map((day) => decideBy(day, today))
    expect(by).toEqual(['2026-03-17', '2026-03-12', '2026-03-17'])
  })

  it('stands before others when it is late, then in the order of the work, the oldest first', () => {
    const line = (state: State, late: boolean, askedOn: string) => ({ state, isLate: late, askedOn })
    const lines = [
      line('fulfilled', false, '2026-01-01'),
      line('asked', false, '2026-03-01'),
      line('approved', true, '2026-03-02'),
      line('asked', false, '2026-02-01'),
    ]
    expect(lines.toSorted(byUrgency).map((l) => l.askedOn)).toEqual([
      '2026-03-02',
      '2026-02-01',
      '2026-03-01',
      '2026-01-01',
    ])
  })

  it('goes into the plan of the coming year, on the last day of this one as well', () => {
    expect([planYearOf(today), planYearOf(Temporal.PlainDate.from('2026-12-31'))]).toEqual([2027, 2027])
  })

  it('names no more women than it counts, and no day that is over', () => {
    const asked = { womenCount: 2, caseIds: ['a', 'b'] }
    expect(judgeNeed(asked, today)).toBeNull()
    expect(judgeNeed({ ...asked, caseIds: ['a', 'b', 'c'] }, today)).toBe('more_named_than_counted')
    expect(judgeNeed({ ...asked, neededBy: '2026-03-09' }, today)).toBe('needed_in_past')
    expect(judgeNeed({ ...asked, neededBy: '2026-03-10' }, today)).toBeNull()
  })
})
