import { beforeEach, describe, expect, it } from 'vitest'
import { clockApart, hearClock, onClock } from '../client/device-clock.ts'

/** security-cases.md 4.2 G22. */
describe('the clock of the device', () => {
  const at = (iso: string) => Date.parse(iso)
  const said = 'Thu, 03 Dec 2026 01:00:00 GMT'
  beforeEach(() => hearClock(said, at('2026-12-03T01:00:00Z')))

  it('is that of the house while it is less than five minutes away, and of what says no hour nothing is known', () => {
    for (const here of ['2026-12-03T00:55:01Z', '2026-12-03T01:04:59Z']) {
      hearClock(said, at(here))
      expect(clockApart(), here).toBeNull()
    }
    for (const none of [null, '', 'soon']) hearClock(none, at('2020-01-01T00:00:00Z'))
    expect(clockApart()).toBeNull()
  })

  it('is another a day ahead or behind, until it is set', () => {
    let heard = 0
    const stop = onClock(() => heard++)
    for (const here of ['2026-12-04T01:00:00Z', '2026-12-02T01:00:00Z']) {
      hearClock(said, at(here))
      expect(clockApart()).toEqual({ there: at('2026-12-03T01:00:00Z'), here: at(here) })
    }
    hearClock(said, at('2026-12-03T01:00:01Z'))
    expect([clockApart(), heard]).toEqual([null, 3])
    hearClock(said, at('2026-12-03T01:00:02Z'))
    stop()
    expect(heard).toBe(3)
  })
})
