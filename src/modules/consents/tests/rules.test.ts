import { describe, expect, it } from 'vitest'
import { stands, validUntil } from '../rules.ts'

const date = (iso: string) => Temporal.PlainDate.from(iso)

describe('consent', () => {
  it('holds without end for the service, ninety days for what leaves the house, and as long as she said', () => {
    expect(validUntil('service', date('2026-01-12'))).toBeNull()
    expect(validUntil('health_partner', date('2026-01-12'))?.toString()).toBe('2026-04-12')
    expect(validUntil('disclosure', date('2026-01-12'), date('2026-02-01'))?.toString()).toBe('2026-02-01')
  })

  it('stands up to its last day, and only for a yes', () => {
    const line = (answer: string, until: string | null) => ({ purpose: 'photo', answer, validUntil: until })
    expect(stands(line('partly', '2026-04-12'), date('2026-04-12'))).toBe(true)
    expect(stands(line('agree', '2026-04-12'), date('2026-04-13'))).toBe(false)
    for (const answer of ['refuse', 'postpone', 'withdrawn'])
      expect(stands(line(answer, null), date('2026-01-12'))).toBe(false)
    expect(stands(undefined, date('2026-01-12'))).toBe(false)
  })
})
