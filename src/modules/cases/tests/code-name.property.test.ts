import fc from 'fast-check'
import { expect, it } from 'vitest'
import { personCode } from '../../letters/papers/naskah/schema.ts'
import { codeOf } from '../code-name.ts'

/** Seen before: R-7 was Rosdiana, and who knew three women knew which. */
it('the code of a protected woman carries no letter of her name, whatever her name, and letters take it', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.integer({ min: 1, max: 99_999 }), (name, n) => {
      const letters = new Set(name.toLowerCase().match(/\p{L}/gu))
      expect([...codeOf(n).toLowerCase()].filter((c) => letters.has(c))).toEqual([])
      expect(personCode.safeParse(codeOf(n)).success).toBe(true)
    }),
  )
})
