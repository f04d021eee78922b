import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { STATUSES } from '../../referrals/rules.ts'
import { ANSWERS, answerOf } from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

describe('what an office hears', () => {
  it('is that she is in selection until it is decided, an emergency or not', () => {
    expect(STATUSES.filter((s) => answerOf(s) === 'in_selection')).toEqual(['new', 'emergency'])
    expect([...new Set(STATUSES.map(answerOf))].toSorted()).toEqual(ANSWERS.toSorted())
    expect(worded(words, 'status')).toEqual(ANSWERS.toSorted())
  })
})
