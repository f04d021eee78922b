import { describe, expect, it } from 'vitest'
import { fitted } from '../../../kernel/fitted.ts'
import { isShown } from '../rules.ts'

describe('a photo of what she made', () => {
  it('without a face is always shown, one with a face only of a woman who agreed and is not protected', () => {
    for (const isProtected of [true, false])
      for (const mayBePhotographed of [true, false]) {
        expect(isShown('none', { isProtected, mayBePhotographed })).toBe(true)
        expect(isShown('perhaps', { isProtected, mayBePhotographed })).toBe(mayBePhotographed && !isProtected)
      }
  })

  it('is made smaller in proportion, and never larger', () => {
    expect(fitted(4000, 3000, 1600)).toEqual({ width: 1600, height: 1200 })
    expect(fitted(900, 3600, 1600)).toEqual({ width: 400, height: 1600 })
    expect(fitted(640, 480, 1600)).toEqual({ width: 640, height: 480 })
    expect(fitted(60_000, 1, 1600)).toEqual({ width: 1600, height: 1 })
  })
})
