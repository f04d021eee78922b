import fc from 'fast-check'
import { expect, test } from 'vitest'
import { isId, newId } from '../id.ts'

const ms = fc.integer({ min: 0, max: 2 ** 48 - 1 })

test('an id of a later moment sorts after an id of an earlier one', () => {
  fc.assert(
    fc.property(ms, ms, (a, b) => {
      const [first, second] = [
        newId(Temporal.Instant.fromEpochMilliseconds(a)),
        newId(Temporal.Instant.fromEpochMilliseconds(b)),
      ]
      expect(isId(first)).toBe(true)
      if (a !== b) expect(first < second).toBe(a < b)
    }),
  )
})
