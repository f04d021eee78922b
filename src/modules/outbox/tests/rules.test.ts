import { describe, expect, it } from 'vitest'
import { fateOf, isForgotten, isOverdue, KEPT, LETTERS, waiting } from '../rules.ts'

const NOW = Date.parse('2026-01-20T00:00:00Z')
const entry = (id: string, writtenAt: string, more: object = {}) => ({
  ...{ id, owner: 'rizal', kind: 'session_note' as const, code: 'K1', writtenAt, box: 'sealed', sentAt: null },
  ...more,
})

describe('what waits on a device', () => {
  it('is overdue after seven days, and forgotten a day after it was sent', () => {
    expect(isOverdue({ writtenAt: '2026-01-13T00:00:00Z' }, NOW)).toBe(true)
    expect(isOverdue({ writtenAt: '2026-01-13T00:00:01Z' }, NOW)).toBe(false)
    expect(isForgotten({ sentAt: '2026-01-19T00:00:00Z' }, NOW)).toBe(true)
    expect(isForgotten({ sentAt: '2026-01-19T00:00:01Z' }, NOW)).toBe(false)
    expect(isForgotten({ sentAt: null }, NOW)).toBe(false)
  })

  it('is sent in the order in which it was written, each to whom it belongs, and once', () => {
    const entries = [
      entry('c', '2026-01-13T02:00:00Z'),
      entry('b', '2026-01-13T01:00:00Z'),
      entry('a', '2026-01-13T02:00:00Z'),
      entry('d', '2026-01-12T00:00:00Z', { box: null }),
      entry('e', '2026-01-12T00:00:00Z', { owner: 'wulan' }),
    ]
    expect(waiting(entries, 'rizal').map((e) => e.id)).toEqual(['b', 'a', 'c'])
  })

  it('waits on when the house is not there, and is put aside when the house says no', () => {
    expect([fateOf(null), fateOf('key_reused')]).toEqual(['sent', 'sent'])
    const later = ['offline', 'busy_retry', 'too_many', 'locked', 'signed_out', 'second_factor_needed']
    for (const code of [...later, 'step_up_needed', 'keys_missing', 'unexpected', 'storage_full'])
      expect(fateOf(code), code).toBe('wait')
    for (const code of ['case_closed', 'not_found', 'invalid_input']) expect(fateOf(code), code).toBe('aside')
  })

  it('is of four kinds, each with a letter of its own', () => {
    expect(KEPT).toEqual({
      ...{ 'sessions/saveNote': 'session_note', 'groups/save': 'attendance_marks' },
      ...{ 'incidents/report': 'incident', 'portfolio/addPhoto': 'photo' },
    })
    expect(LETTERS).toEqual({ session_note: 'K', attendance_marks: 'P', incident: 'I', photo: 'F' })
  })
})
