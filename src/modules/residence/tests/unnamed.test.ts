import { describe, expect, it } from 'vitest'
import type { Housed, Night } from '../screens/api.ts'
import { unnamedIn } from '../screens/unnamed.ts'

const room = (beds: number, free: number) => ({ beds, free }) as Night['rooms'][number]
const women = (n: number) => Array.from({ length: n }, () => ({})) as Housed[]

describe('the beds of a room at night', () => {
  it('says of a bed that is taken by nobody whom the page names that it is taken', () => {
    expect(unnamedIn(room(6, 5), [])).toBe(1)
    expect(unnamedIn(room(6, 0), women(5))).toBe(1)
    expect(unnamedIn(room(6, 2), women(4))).toBe(0)
  })

  it('never counts fewer than none, when somebody sleeps where no bed is counted', () => {
    expect(unnamedIn(room(2, 1), women(2))).toBe(0)
  })
})
