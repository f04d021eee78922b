import { describe, expect, it } from 'vitest'
import {
  ELEMENTS,
  isEmpty,
  isNeutral,
  isRoundLength,
  type MARKS,
  meansOf,
  numbersOf,
  stateOf,
  valueOf,
} from '../rules.ts'

const all = (mark: (typeof MARKS)[number]) =>
  Object.fromEntries(ELEMENTS.map((e) => [e, mark])) as Parameters<typeof numbersOf>[0] // each of ELEMENTS
const eleven = (n: number | null) => ELEMENTS.map(() => n)

describe('the survey', () => {
  it('keeps what was left out as nothing', () => {
    expect(numbersOf({ ...all('good'), safety: 'skip' })).toEqual([3, 3, 3, 3, 3, 3, 3, 3, 3, 3, 0])
    expect([isEmpty(numbersOf(all('skip'))), isEmpty(numbersOf(all('bad')))]).toEqual([true, false])
  })

  it('goes from 25 to 100, the mean of nine elements times 25', () => {
    expect(valueOf(meansOf(eleven(5), eleven(5)))).toBe(2500)
    expect(valueOf(meansOf(eleven(20), eleven(5)))).toBe(10_000)
    // comfort and safety are told beside it
    const sums = [...eleven(15).slice(0, 9), 5, 5]
    expect(valueOf(meansOf(sums, eleven(5)))).toBe(7500)
    expect(meansOf(sums, eleven(5)).slice(9)).toEqual([
      { element: 'comfort', mean: 2500 },
      { element: 'safety', mean: 2500 },
    ])
  })

  it('has no value while one of the nine may not be told', () => {
    const hidden = [null, ...eleven(15).slice(1)]
    expect(valueOf(meansOf(hidden, [null, ...eleven(5).slice(1)]))).toBeNull()
    expect(valueOf(meansOf([...eleven(15).slice(0, 10), null], [...eleven(5).slice(0, 10), null]))).toBe(7500)
  })

  it('runs three to sixty days, its last day included', () => {
    const today = Temporal.PlainDate.from('2026-01-12')
    expect(['2026-01-14', '2026-01-15', '2026-03-13', '2026-03-14'].map((d) => isRoundLength(today, d))).toEqual([
      false,
      true,
      true,
      false,
    ])
    expect([
      stateOf({ closesOn: '2026-01-12' }, '2026-01-12'),
      stateOf({ closesOn: '2026-01-12' }, '2026-01-13'),
    ]).toEqual(['open', 'over'])
  })

  it('is typed by nobody who leads or carries a case, whatever else she is', () => {
    expect([
      isNeutral(['administration']),
      isNeutral(['administration', 'head']),
      isNeutral(['psychologist', 'social_worker']),
    ]).toEqual([true, false, false])
  })
})
