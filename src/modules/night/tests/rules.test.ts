import { describe, expect, it } from 'vitest'
import { isNight } from '../rules.ts'

describe('a woman who comes at night', () => {
  it('is night before eight, from four in the afternoon, and on every day on which the office is closed', () => {
    const calendar = { days: [{ on: '2026-01-01', kind: 'national' as const }], weekend: [6, 7] }
    const at = (iso: string) => isNight(Temporal.ZonedDateTime.from(`${iso}[Asia/Jakarta]`), calendar)
    expect(
      ['2026-01-05T07:59', '2026-01-05T08:00', '2026-01-05T16:00', '2026-01-01T10:00', '2026-01-04T10:00'].map(at),
    ).toEqual([true, false, true, true, true])
  })
})
