import { describe, expect, it } from 'vitest'
import { screenSay, wordsOf } from '../../../app/web/client/say.ts'
import { toDraft } from '../../../kernel/form-values.ts'
import { differences } from '../../../kernel/form-words.ts'
import { screening } from '../contract.ts'
import { checkForm } from '../forms/check.ts'
import { triageForm } from '../forms/triage.ts'
import { askedAt, firstCheck, kept, onBoth, sentOf } from '../screens/check-draft.ts'
import { writtenSince } from '../screens/told-text.ts'
import { t } from '../screens/words.ts'

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
    const yours = toDraft(triageForm, { answers: { injury: 'none', pursuer: 'possible' }, tonight: 'Rumah ibu' })
    const theirs = toDraft(triageForm, {
      answers: { injury: 'minor', pursuer: 'possible' },
      tonight: 'Rumah ibu',
      note: 'Lelah.',
    })
    const parts = differences(triageForm, yours, theirs, screenSay(wordsOf(t)))
    expect(parts.map((p) => p.key)).toEqual(['answers.injury', 'note'])
    expect(parts[0]?.yours).not.toMatch(/none|triage\./)
    expect(parts[1]).toMatchObject({ yours: '', theirs: 'Lelah.' })
  })

  it('compares papers that both saw, and each criterion with its source', () => {
    const first = firstCheck({ check: null, letter: null })
    const yours = { ...first, papers: { ...first.papers, id_card: '1995-01-31' } }
    const theirs = onBoth(yours, {
      births: [
        { source: 'id_card', year: 1996, on: '1996-01-31' },
        { source: 'family_card', year: 1995, on: '1995-01-01' },
      ],
      criteria: [{ code: 'willing_to_stay', result: 'met', source: 'Ia sendiri' }],
    })
    const parts = differences(checkForm, yours, theirs, screenSay(wordsOf(t)))
    expect(parts.map((p) => p.key)).toEqual([
      'papers.id_card',
      'criteria.willing_to_stay.result',
      'criteria.willing_to_stay.source',
    ])
    expect(parts[0]?.theirs).toContain('1996')
    expect(parts[2]?.theirs).toBe('Ia sendiri')
  })

  it('keeps a paper that was not opened, and sends what was seen', () => {
    const first = firstCheck({ check: null, letter: { number: '12/2026', office: 'Dinas' } })
    expect(first.criteria.recommendation).toEqual({ result: 'met', source: '12/2026' })
    const { births, criteria } = sentOf({ ...first, papers: { ...first.papers, id_card: '1995-01-31' } })
    expect(births).toEqual([{ source: 'id_card', year: 1995, on: '1995-01-31' }])
    expect(criteria).toHaveLength(5)
    const before = [
      { source: 'id_card', year: 1990 },
      { source: 'family_card', year: 1995 },
      { source: 'told', year: 1994 },
    ] as const
    expect(kept(births, before)).toEqual([before[1]])
  })

  it('sends a date on a paper that is not whole, so that it is refused at its paper and nothing is lost', () => {
    const first = firstCheck({ check: null, letter: null })
    const draft = { ...first, papers: { ...first.papers, id_card: '5/3/98', family_card: '1898-01-31' } }
    const about = { caseId: '018f0000-0000-7000-8000-000000000000', version: 1 }
    const read = screening.checkEligibility.input.safeParse({ ...about, ...sentOf(draft) })
    const refused = new Set(read.error?.issues.map((one) => askedAt(draft, one.path.join('.'))))
    expect([...refused]).toEqual(['births.0.year', 'papers.id_card', 'papers.family_card'])
    expect(kept(sentOf(draft).births, [{ source: 'id_card', year: 1990 }])).toEqual([])
    expect(askedAt(draft, 'criteria.1.source')).toBe('criteria.willing_to_stay.source')
  })
})
