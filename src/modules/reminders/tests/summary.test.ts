import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { maskedName, summaryOf, type Work } from '../summary.ts'

const today = '2026-01-20'
const suryani = { label: 'Suryani', honorific: 'Ibu', isProtected: false }
const guarded = { label: '0-7', honorific: null, isProtected: true }
const unknown = { label: '024/I/2026', honorific: null, isProtected: false }
const work = (who: Work['who'], caseId: string | null, dueOn: string | null = today): Work => ({ who, caseId, dueOn })

describe('a summary of my day for the phone', () => {
  it('says a letter and numbers for each person whose name I know', () => {
    expect(summaryOf([work(suryani, 'a'), work(suryani, 'a', '2026-01-12'), work(null, null, null)], today)).toEqual([
      { called: 'Ibu S.', count: 2, late: 1, today: 1 },
      { called: null, count: 1, late: 0, today: 0 },
    ])
  })

  it('tells of nobody that she is protected, or known by a number alone: they stand with what is about nobody', () => {
    expect(summaryOf([work(guarded, 'b'), work(unknown, 'c'), work(null, null)], today)).toEqual([
      { called: null, count: 3, late: 0, today: 3 },
    ])
    expect(maskedName({ ...suryani, isProtected: true })).toBeNull()
  })

  it('never holds more of a name than its first letter', () => {
    const who = fc.record({
      label: fc.string({ minLength: 2 }),
      honorific: fc.constantFrom('Ibu', 'Mbak', null),
      isProtected: fc.boolean(),
    })
    fc.assert(
      fc.property(who, (w) => {
        const said = maskedName(w)
        if (said !== null) expect(said).toMatch(/^(Ibu|Mbak) \p{L}{1,2}\.$/u)
      }),
    )
  })
})
