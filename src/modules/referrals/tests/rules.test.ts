import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { SATURDAY_AND_SUNDAY } from '../../../kernel/working-days.ts'
import { STAGES, type State } from '../../cases/stages.ts'
import screening from '../../screening/words/id.json' with { type: 'json' }
import {
  BIRTH_SOURCES,
  callNameOf,
  decisionDueOn,
  firstResponseDueOn,
  isInSelection,
  KINDS,
  NO_LETTER_REASONS,
  notBefore,
  SOURCES,
  STATUSES,
  selectionDueOn,
  shelterEndsOn,
  URGENCIES,
  VERDICTS,
  waitsFor,
} from '../rules.ts'
import words from '../words/id.json' with { type: 'json' }

const day = Temporal.PlainDate.from
const calendar = {
  days: [
    { on: '2026-01-01', kind: 'national' as const },
    { on: '2026-01-13', kind: 'centre' as const },
  ],
  weekend: SATURDAY_AND_SUNDAY,
}

describe('what a referral may say', () => {
  it('has a word for each choice, and no word is left without its choice', () => {
    expect(worded(words, 'source')).toEqual(SOURCES.toSorted())
    expect(worded(words, 'urgency')).toEqual(URGENCIES.toSorted())
    expect(worded(words, 'no_letter')).toEqual(NO_LETTER_REASONS.toSorted())
    expect(worded(words, 'kind')).toEqual(KINDS.toSorted())
    expect(worded(words, 'verdict')).toEqual(VERDICTS.toSorted())
    expect(worded(screening, 'forms.check.papers')).toEqual(BIRTH_SOURCES.toSorted())
    expect(worded(words, 'status')).toEqual(STATUSES.toSorted())
  })

  it('trusts a paper that proves a birth more than a list, and a list more than what was told', () => {
    const rank = (source: (typeof BIRTH_SOURCES)[number]) => BIRTH_SOURCES.indexOf(source)
    for (const paper of ['id_card', 'nik', 'birth_certificate', 'family_card'] as const)
      expect(rank(paper)).toBeLessThan(rank('referral_list'))
    expect(rank('referral_list')).toBeLessThan(rank('told'))
  })
})

describe('the days of a referral', () => {
  // Monday 12 January; the house is closed on the 13th, then Saturday and Sunday
  const monday = day('2026-01-12')

  it('are one working day to answer and three to decide; an emergency is decided the same day', () => {
    expect(firstResponseDueOn(monday, calendar).toString()).toBe('2026-01-14')
    expect(decisionDueOn(monday, calendar).toString()).toBe('2026-01-16')
    expect(decisionDueOn(day('2026-01-15'), calendar).toString()).toBe('2026-01-20')
    expect(decisionDueOn(monday, calendar, false)).toEqual(decisionDueOn(monday, calendar))
    // also on a Saturday
    expect(decisionDueOn(day('2026-01-17'), calendar, true).toString()).toBe('2026-01-17')
  })

  it('are three working days for the selection after an emergency admission, fourteen days of shelter at the most', () => {
    expect(selectionDueOn(monday, calendar).toString()).toBe('2026-01-16')
    expect(shelterEndsOn(monday).toString()).toBe('2026-01-26')
  })

  it('are today where they lie behind us', () => {
    expect(notBefore(monday, day('2026-01-11'))).toBe('2026-01-12')
    expect(notBefore(monday, monday)).toBe('2026-01-12')
    expect(notBefore(monday, day('2026-01-13'))).toBe('2026-01-13')
  })
})

describe('the selection', () => {
  it('can change while the file is open and she is in its first two stages', () => {
    const openIn = (state: State) => STAGES.filter((stage) => isInSelection({ state, stage }))
    for (const open of ['candidate', 'waiting', 'open'] as const)
      expect(openIn(open)).toEqual(['identification', 'data'])
    expect(openIn('aftercare')).toEqual([])
    expect(openIn('closed')).toEqual([])
  })
})

describe('what a referral waits for', () => {
  const none = { status: 'new', proposal_state: null, triaged_at: null, verdict: null, is_overridden: false }
  const waits = (more: object) => waitsFor({ ...none, ...more })

  it('is one thing after the other, and nothing once it is decided', () => {
    expect(waits({})).toBe('triage')
    expect(waits({ status: 'emergency' })).toBe('triage')
    expect(waits({ triaged_at: 'x' })).toBe('check')
    expect(waits({ triaged_at: 'x', verdict: 'eligible' })).toBe('propose')
    expect(waits({ triaged_at: 'x', verdict: 'outside' })).toBe('outside')
    expect(waits({ triaged_at: 'x', verdict: 'outside', is_overridden: true })).toBe('propose')
    expect(waits({ proposal_state: 'returned' })).toBe('returned')
    expect(waits({ proposal_state: 'open' })).toBe('decide')
    expect(waits({ status: 'admitted', proposal_state: 'open' })).toBe('decide')
    expect([waits({ status: 'admitted' }), waits({ status: 'declined', proposal_state: 'returned' })]).toEqual([
      null,
      null,
    ])
  })
})

describe('how she is called', () => {
  it('is her first name, with the second where many share the first, and without her father’s', () => {
    expect(callNameOf('Suryani', null)).toBe('Suryani')
    expect(callNameOf('Suryani Dewi Lestari', null)).toBe('Suryani')
    expect(callNameOf('Siti Aminah Rahayu', null)).toBe('Siti Aminah')
    expect(callNameOf('Sri', null)).toBe('Sri')
    expect(callNameOf('Murni binti Karim', null)).toBe('Murni')
    expect(callNameOf('Siti binti Karim', null)).toBe('Siti')
    expect(callNameOf('Boru Regar', null)).toBe('Boru')
    expect(callNameOf('  Rosdiana  Ayu ', null)).toBe('Rosdiana')
  })

  it('is what she is called by, within the length of a name', () => {
    expect(callNameOf('Suryani', 'Yani')).toBe('Yani')
    expect(callNameOf('x'.repeat(80), null)).toHaveLength(60)
    expect(callNameOf('Suryani', 'y'.repeat(80))).toHaveLength(60)
  })
})
