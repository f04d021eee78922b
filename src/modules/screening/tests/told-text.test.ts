import { describe, expect, it } from 'vitest'
import { checkParts } from '../screens/check-parts.ts'
import { writtenSince } from '../screens/told-text.ts'
import { triageParts } from '../screens/triage-parts.ts'

const at = '2026-01-12T03:00:00Z'

describe('a talk or a check that two wrote at once', () => {
  it('is shown when the other wrote since, and not when only another part of the referral moved', () => {
    const told = { at: '2026-01-12T04:00:00Z' }
    expect(writtenSince(told, at)).toBe(told)
    expect(writtenSince(told, null)).toBe(told)
    expect(writtenSince(told, told.at)).toBeNull()
    expect(writtenSince(null, null)).toBeNull()
    expect(writtenSince(undefined, null)).toBeNull()
  })

  it('names each question that was answered differently, in words', () => {
    const yours = { answers: { injury: 'none', pursuer: 'possible' }, weeks: '', tonight: 'Rumah ibu', note: '' }
    const theirs = {
      answers: { injury: 'minor', pursuer: 'possible' },
      weeks: '',
      tonight: 'Rumah ibu',
      note: 'Lelah.',
    }
    const parts = triageParts(yours, theirs)
    expect(parts.map((p) => p.key)).toEqual(['injury', 'note'])
    expect(parts[0]?.yours).not.toMatch(/none|triage\./)
    expect(parts[1]).toMatchObject({ yours: '', theirs: 'Lelah.' })
  })

  it('compares papers that both saw, and each criterion with its source', () => {
    const parts = checkParts(
      {
        births: [{ source: 'id_card', year: 1995, on: '1995-01-31' }],
        criteria: [{ code: 'willing_to_stay', result: 'met', source: 'Ia sendiri' }],
      },
      {
        births: [
          { source: 'id_card', year: 1996, on: '1996-01-31' },
          { source: 'family_card', year: 1995 },
        ],
        criteria: [{ code: 'willing_to_stay', result: 'unknown', source: '' }],
      },
    )
    expect(parts.map((p) => p.key)).toEqual(['id_card', 'willing_to_stay'])
    expect(parts[0]?.theirs).toContain('1996')
    expect(parts[1]?.yours).toContain('Ia sendiri')
  })
})
