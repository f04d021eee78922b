import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isSameJson } from '../same-json.ts'

describe('two values as JSON', () => {
  it('are the same when only the order of keys or what is left out differs', () => {
    expect(isSameJson({ a: 1, b: [{ c: null }] }, { b: [{ c: null, d: undefined }], a: 1 })).toBe(true)
    expect(isSameJson({ a: 1 }, { a: 1, b: 2 })).toBe(false)
    expect(isSameJson({ a: undefined, c: 1 }, { b: 1, c: 1 })).toBe(false)
    expect(isSameJson([1, 2], [2, 1])).toBe(false)
    expect(isSameJson([], {})).toBe(false)
    expect(isSameJson(null, {})).toBe(false)
  })

  it('are the same after a walk through JSON, whatever they are', () => {
    fc.assert(
      fc.property(fc.jsonValue({ noUnicodeString: false }), (value) => {
        // -0 is written as 0
        const there = JSON.parse(JSON.stringify(value))
        expect(isSameJson(JSON.parse(JSON.stringify(there)), there)).toBe(true)
      }),
    )
  })
})
