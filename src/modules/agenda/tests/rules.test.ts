import { describe, expect, it } from 'vitest'
import { byUrgency, isPressing, judgeDates, mayBeScanned, stateOf } from '../rules.ts'

const today = Temporal.PlainDate.from('2026-01-12')

describe('a letter that came in', () => {
  it('waits for the head, is given, is done when each has done it, and stays struck', () => {
    const of = (orders: { doneAt: string | null }[], more = {}) =>
      stateOf({ struckAt: null, referralLetterId: null, orders, ...more })
    expect(of([])).toBe('waits')
    expect(of([{ doneAt: null }, { doneAt: '2026-01-12T02:00:00Z' }])).toBe('given')
    expect(of([{ doneAt: '2026-01-12T02:00:00Z' }])).toBe('done')
    expect(of([], { struckAt: '2026-01-12T02:00:00Z' })).toBe('struck')
    expect(of([], { referralLetterId: 'x' }), 'a letter of recommendation goes its own way').toBe('selection')
    expect(of([{ doneAt: null }], { referralLetterId: 'x' }), 'unless the head gives it as well').toBe('given')
  })

  it('is entered with days that can be', () => {
    expect(judgeDates({ receivedOn: '2026-01-12', datedOn: '2026-01-09' }, today)).toBeNull()
    expect(judgeDates({ receivedOn: '2026-01-12' }, today)).toBeNull()
    expect(judgeDates({ receivedOn: '2026-01-13' }, today)).toBe('received_in_future')
    expect(judgeDates({ receivedOn: '2026-01-12', datedOn: '2026-01-13' }, today)).toBe('dated_after_received')
  })

  it('stands before the others while it presses, and looks like them when it is done', () => {
    expect(isPressing('very_prompt', 'waits')).toBe(true)
    expect(isPressing('very_prompt', 'done')).toBe(false)
    expect(isPressing('prompt', 'waits')).toBe(false)
    const line = (no: number, state: 'waits' | 'done', nature: 'ordinary' | 'very_prompt') => ({
      no,
      state,
      nature,
      year: 2026,
    })
    const rows = [
      line(4, 'done', 'ordinary'),
      line(3, 'waits', 'ordinary'),
      line(2, 'waits', 'very_prompt'),
      line(5, 'done', 'ordinary'),
    ]
    expect(rows.toSorted(byUrgency).map((r) => r.no)).toEqual([2, 3, 5, 4])
  })

  it('is not scanned when it is confidential', () => {
    expect([mayBeScanned('secret'), mayBeScanned('very_prompt')]).toEqual([false, true])
  })
})
