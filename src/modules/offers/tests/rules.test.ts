import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { STATUSES } from '../../referrals/rules.ts'
import { ANSWERS, answerOf, placeIn } from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

describe('what an office hears', () => {
  it('is that she is in selection until it is decided, an emergency or not', () => {
    expect(STATUSES.filter((s) => answerOf(s) === 'in_selection')).toEqual(['new', 'emergency'])
    expect([...new Set(STATUSES.map(answerOf))].toSorted()).toEqual(ANSWERS.toSorted())
    expect(worded(words, 'status')).toEqual(ANSWERS.toSorted())
  })

  it('is which of her letter she is, where no number of its list says it and she is not the only one', () => {
    const items = [{ listNo: 4 }, { listNo: null }, { listNo: null }]
    expect(items.map((_, i) => placeIn(items, i))).toEqual([null, { n: 2, all: 3 }, { n: 3, all: 3 }])
    expect(placeIn([{ listNo: null }], 0)).toBe(null)
  })
})
