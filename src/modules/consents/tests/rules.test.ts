import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { ANSWERS, CONSENT_FORMS, PURPOSES, stands, validUntil } from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const date = (iso: string) => Temporal.PlainDate.from(iso)

describe('consent', () => {
  it('is asked for, answered and given in ways that each have a word, and no word is left without its way', () => {
    expect(worded(words, 'purpose')).toEqual(PURPOSES.toSorted())
    expect(worded(words, 'form')).toEqual(CONSENT_FORMS.toSorted())
    // taken back later: no answer to a question
    expect(worded(words, 'answer')).toEqual([...ANSWERS, 'withdrawn'].toSorted())
  })

  it('runs out by itself for those purposes that take something out of the house, and for no other (security.md 3.9)', () => {
    const runsOut = PURPOSES.filter((purpose) => validUntil(purpose, date('2026-01-12')) !== null)
    expect(runsOut).toEqual([
      ...['data_report_to_office', 'health_partner', 'face_public', 'name_public', 'research', 'disclosure'],
    ])
  })

  it('holds as long as she said for every purpose', () => {
    for (const purpose of PURPOSES)
      expect(validUntil(purpose, date('2026-01-12'), date('2026-02-01'))?.toString()).toBe('2026-02-01')
  })

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
    for (const answer of ['agree', 'partly']) expect(stands(line(answer, null), date('2036-01-12'))).toBe(true)
  })
})
