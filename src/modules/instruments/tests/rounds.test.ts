import { describe, expect, it } from 'vitest'
import type { Stage, State } from '../../cases/stages.ts'
import { momentOf } from '../rules.ts'
import { INSTRUMENTS } from '../scales/registry.ts'
import { pagesOf } from '../screens/fill-pages.ts'

const day = Temporal.PlainDate.from

describe('the round of instruments', () => {
  const at = (days: number, more: Partial<{ stage: Stage; state: State }> = {}) =>
    momentOf(
      { stage: 'assessment', state: 'open', admittedOn: day('2026-01-12'), ...more },
      day('2026-01-12').add({ days }),
    )
  it('follows the days in the house, then the end, then the time after', () => {
    expect([0, 6, 7, 74, 75].map((d) => at(d))).toEqual(['arrival', 'arrival', 'week_2', 'week_2', 'month_3'])
    expect(at(30, { stage: 'evaluation' })).toBe('exit')
    expect(at(200, { state: 'aftercare' })).toBe('after_6_months')
    expect(momentOf({ stage: 'identification', state: 'candidate', admittedOn: null }, day('2026-01-12'))).toBe(
      'arrival',
    )
  })
})

describe('pages of a questionnaire', () => {
  it('hold every item once, in order: yes-or-no questions five to a page, longer ones alone', () => {
    for (const instrument of INSTRUMENTS) {
      const pages = pagesOf(instrument.items)
      expect(pages.flat().map((i) => i.id)).toEqual(instrument.items.map((i) => i.id))
      for (const page of pages)
        expect(page.length === 1 || (page.length <= 5 && page.every((i) => i.choices.length === 2))).toBe(true)
    }
  })
})
