import { describe, expect, it } from 'vitest'
import type { People } from '../screens/api.ts'
import { spokenOf } from '../screens/group-draft.ts'

describe('a roll that is refused', () => {
  const people = ['a', 'b'].map((caseId) => ({ caseId }) as People[number]) // only who she is is looked at
  it('says of whom: she is one of many', () => {
    expect(spokenOf(['b', 'c'], people)).toEqual([people[1]])
    expect(spokenOf(undefined, people)).toEqual([])
  })
})
