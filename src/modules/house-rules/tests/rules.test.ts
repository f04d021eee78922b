import { describe, expect, it } from 'vitest'
import { answerDueOn, countMonths, judgeEnd, mayAnswer, mayDecide, type Steps, stateOf } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')
const steps = (more: Partial<Steps> = {}): Steps => ({
  ...{ heardAt: null, decision: null, endsOn: null, toldAt: null, objectedAt: null, answer: null },
  ...more,
})
const at = '2026-01-10T03:00:00Z'

describe('what follows when a rule was not kept', () => {
  it('goes from noted over heard and decided to its end, and ends by itself', () => {
    const given = { heardAt: at, decision: 'talk', endsOn: '2026-01-12' } as const
    expect(stateOf(steps(), today)).toBe('noted')
    expect(stateOf(steps({ heardAt: at }), today)).toBe('heard')
    expect(stateOf(steps(given), today)).toBe('decided')
    expect(stateOf(steps({ ...given, toldAt: at }), today)).toBe('in_force')
    expect(stateOf(steps({ ...given, toldAt: at, objectedAt: at }), today)).toBe('objected')
    expect(stateOf(steps({ ...given, objectedAt: at, answer: 'declined', toldAt: at }), today)).toBe('in_force')
    expect(stateOf(steps({ ...given, objectedAt: at, answer: 'upheld' }), today)).toBe('lifted')
    expect(stateOf(steps({ ...given, toldAt: at }), today.add({ days: 1 }))).toBe('over')
    expect(stateOf(steps({ heardAt: at, decision: 'nothing' }), today)).toBe('nothing')
  })

  it('lasts a month at the most, and never ends before it began', () => {
    expect(judgeEnd('2026-02-11', today)).toBeNull()
    expect(judgeEnd('2026-02-12', today)).toBe('measure_too_long')
    expect(judgeEnd('2026-01-11', today)).toBe('ends_in_past')
  })

  it('is answered within a fortnight, and before it is over anyway', () => {
    expect(answerDueOn('2026-01-20', today)).toBe('2026-01-20')
    expect(answerDueOn('2026-02-11', today)).toBe('2026-01-26')
  })

  it('is decided by another than noted it, and judged by a third', () => {
    const who = { reportedBy: 'a', decidedBy: 'b' }
    expect([mayDecide(who, 'a'), mayDecide(who, 'b')]).toEqual([false, true])
    expect(['a', 'b', 'c'].map((me) => mayAnswer(who, me))).toEqual([false, false, true])
  })

  it('is counted by month, those with nothing as well', () => {
    const row = { reportedAt: at, decision: 'talk', objectedAt: at, answer: 'upheld', on: '2026-01-10' } as const
    const months = countMonths([row, { ...row, decision: 'nothing', objectedAt: null, answer: null }], today, 2)
    expect(months).toEqual([
      { month: '2025-12', measures: 0, nothing: 0, objections: 0, upheld: 0 },
      { month: '2026-01', measures: 1, nothing: 1, objections: 1, upheld: 1 },
    ])
  })
})

describe('at the edges', () => {
  it('a measure may end today, and one without its end stands as heard', () => {
    expect(judgeEnd('2026-01-12', today)).toBeNull()
    expect(stateOf(steps({ heardAt: at, decision: 'talk' }), today)).toBe('heard')
    expect(stateOf(steps({ heardAt: at, decision: 'nothing', endsOn: '2026-01-20', answer: 'upheld' }), today)).toBe(
      'nothing',
    )
    expect(stateOf(steps({ decision: 'talk', endsOn: '2026-01-20' }), today)).toBe('noted')
    expect(answerDueOn('2026-01-26', today)).toBe('2026-01-26')
  })

  it('what is undecided and what was declined is counted as neither', () => {
    const row = { reportedAt: at, decision: null, objectedAt: at, answer: 'declined', on: '2026-01-10' } as const
    expect(countMonths([row], today)).toHaveLength(6)
    expect(countMonths([row], today).at(-1)).toEqual({
      ...{ month: '2026-01', measures: 0, nothing: 0, objections: 1, upheld: 0 },
    })
  })
})
