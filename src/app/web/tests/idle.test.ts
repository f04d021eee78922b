import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { LOCK_MS, makeThreePresses, nextLook, restOf } from '../idle.ts'

const MINUTE = 60_000
const still = (ms: number, device: 'shared' | 'personal' = 'shared') =>
  restOf({ now: ms, activeAt: 0, hiddenAt: null, device })

describe('an idle screen', () => {
  it('is veiled after two minutes and locked after five on a shared device, fifteen on one’s own', () => {
    expect(still(2 * MINUTE - 1)).toBe('awake')
    expect(still(2 * MINUTE)).toBe('blurred')
    expect(still(5 * MINUTE)).toBe('lock')
    expect(still(14 * MINUTE, 'personal')).toBe('blurred')
    expect(still(15 * MINUTE, 'personal')).toBe('lock')
  })

  it('is veiled ten seconds after it went out of sight, however busy it was', () => {
    const at = (now: number) => restOf({ now, activeAt: now, hiddenAt: 1000, device: 'shared' })
    expect(at(10_999)).toBe('awake')
    expect(at(11_000)).toBe('blurred')
  })

  it('is looked at again before anything can change, and never in a spin', () => {
    const device = fc.constantFrom<'shared' | 'personal'>('shared', 'personal')
    fc.assert(
      fc.property(fc.nat(20 * MINUTE), fc.option(fc.nat(20 * MINUTE)), device, (now, hiddenAt, kind) => {
        const watch = { now, activeAt: 0, hiddenAt: hiddenAt === null ? null : Math.min(hiddenAt, now), device: kind }
        const wait = nextLook(watch)
        expect(wait).toBeGreaterThanOrEqual(50)
        if (now >= LOCK_MS[kind]) return
        const before = restOf({ ...watch, now: now + wait - 51 })
        if (wait > 51) expect(before).toBe(restOf(watch))
      }),
    )
  })
})

describe('three presses', () => {
  it('count only within a second and a half, and start anew afterwards', () => {
    const third = makeThreePresses()
    expect([0, 400, 800].map(third)).toEqual([false, false, true])
    expect([900, 1000].map(third)).toEqual([false, false])
    expect(third(1100)).toBe(true)
    const slow = makeThreePresses()
    expect([0, 1000, 2000, 3000].map(slow)).toEqual([false, false, false, false])
  })
})
