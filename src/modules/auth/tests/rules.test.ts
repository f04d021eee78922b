import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { endOfInvitation, FREE_TRIES, FREE_TRIES_OF_A_PLACE, isInvitationOver, waitAfter } from '../rules.ts'

const AT = Temporal.Instant.from('2026-01-12T02:00:00Z')

describe('an invitation', () => {
  const made = { must_change: true, created_at: AT.toString() }

  it('is for twenty-four hours to the second (security-cases.md B60)', () => {
    expect(endOfInvitation(AT).toString()).toBe('2026-01-13T02:00:00Z')
    expect(isInvitationOver(made, AT)).toBe(false)
    expect(isInvitationOver(made, AT.add({ hours: 24 }))).toBe(false)
    expect(isInvitationOver(made, AT.add({ hours: 24, seconds: 1 }))).toBe(true)
  })

  it('is never over for whoever has taken it', () => {
    expect(isInvitationOver({ ...made, must_change: false }, AT.add({ hours: 1000 }))).toBe(false)
  })
})

describe('the wait after wrong tries', () => {
  it('is none until five have failed, then 1, 2, 4 … and never more than 42 seconds (security.md 3.3)', () => {
    const waits = Array.from({ length: 13 }, (_, failures) => waitAfter(failures, AT, AT))
    expect(waits).toEqual([0, 0, 0, 0, 0, 1, 2, 4, 8, 16, 32, 42, 42])
  })

  it('begins later for a place in which many people sign in than for one name', () => {
    expect(FREE_TRIES_OF_A_PLACE).toBeGreaterThan(FREE_TRIES)
    expect(waitAfter(19, AT, AT, FREE_TRIES_OF_A_PLACE)).toBe(0)
    expect(waitAfter(20, AT, AT, FREE_TRIES_OF_A_PLACE)).toBe(1)
    expect(waitAfter(22, AT, AT, FREE_TRIES_OF_A_PLACE)).toBe(4)
  })

  it('runs off with the clock, a begun second still counting', () => {
    const left = (milliseconds: number) => waitAfter(8, AT, AT.add({ milliseconds }))
    expect([0, 1, 1000, 6999, 7000, 7999, 8000, 60_000].map(left)).toEqual([8, 8, 7, 2, 1, 1, 0, 0])
  })

  it('is never below nothing or above its own length, wherever the clock stands, and never grows as time passes', () => {
    const moment = fc.integer({ min: -100_000, max: 100_000 })
    fc.assert(
      fc.property(fc.nat(2000), moment, moment, (failures, a, b) => {
        const [early, late] = [Math.min(a, b), Math.max(a, b)]
        const left = (milliseconds: number) => waitAfter(failures, AT, AT.add({ milliseconds }))
        expect(left(early)).toBeGreaterThanOrEqual(left(late))
        expect(left(late)).toBeGreaterThanOrEqual(0)
        expect(left(early)).toBeLessThanOrEqual(waitAfter(failures, AT, AT))
      }),
    )
  })
})
