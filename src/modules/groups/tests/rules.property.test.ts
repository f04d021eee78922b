import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { attendanceOf, MARKS } from '../rules.ts'

describe('attendance', () => {
  it('lies between 0 and 100 and does not change with days of illness that have a letter', () => {
    fc.assert(
      fc.property(fc.record(Object.fromEntries(MARKS.map((m) => [m, fc.nat(50)]))), fc.nat(50), (marks, sick) => {
        const a = attendanceOf(marks)
        expect(attendanceOf({ ...marks, sick })).toEqual(a)
        if (a.percent !== null) {
          expect(a.percent).toBeGreaterThanOrEqual(0)
          expect(a.percent).toBeLessThanOrEqual(100)
        }
      }),
    )
  })
})
