import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence, Finding } from '../comprehensive/finding.ts'
import { isPossible, METHODS, SOURCES, triangulation } from '../comprehensive/finding.ts'
import { areProblemsRanked, gapsForSignOff } from '../comprehensive/sign-off.ts'
import { COMPREHENSIVE, FIELDS, findPart } from '../comprehensive/structure.ts'
import { wordedAssessment } from '../comprehensive/worded.ts'
import id from '../words/rules.id.json' with { type: 'json' }
import { draft, keyFinding } from './sample-assessment.ts'

const day = Temporal.PlainDate.from
const codesOf = (gaps: readonly { code: string }[]) => gaps.map(({ code }) => code)
const missing = (more: Parameters<typeof draft>[0]) => codesOf(gapsForSignOff(draft(more)).missing)

describe('the structure', () => {
  test('has the thirteen parts of the paper, in its order', () => {
    expect(COMPREHENSIVE.parts.map(({ code }) => code)).toEqual([
      'sources',
      'reason',
      'biological',
      'psychological',
      'social',
      'violence',
      'spiritual',
      'vocational',
      'strengths',
      'systems',
      'analysis',
      'hopes',
      'recommendation',
    ])
  })

  test('seals violence as safety, the body as health, legal matters as safety, and the rest as narrative', () => {
    expect(findPart('violence')?.sealedAs).toBe('safety')
    expect(findPart('biological')?.sealedAs).toBe('health')
    expect(FIELDS.get('legal')).toMatchObject({ part: 'social', sealedAs: 'safety' })
    expect(FIELDS.get('family')?.sealedAs).toBe('narrative')
    expect(findPart('nothing')).toBeUndefined()
  })

  test('helps in one to five lines, says everything in both languages, and names every field once', () => {
    for (const { guidance, title, fields } of COMPREHENSIVE.parts) {
      expect(guidance.length).toBeGreaterThanOrEqual(1)
      expect(guidance.length).toBeLessThanOrEqual(5)
      for (const text of [title, ...guidance, ...fields.map(({ label }) => label)]) {
        expect(text.id.trim() !== '' && text.en.trim() !== '').toBe(true)
      }
    }
    expect(FIELDS.size).toBe(COMPREHENSIVE.parts.flatMap(({ fields }) => fields).length)
    for (const { onlyIf } of FIELDS.values()) if (onlyIf) expect(FIELDS.get(onlyIf.field)?.choices).toBeDefined()
  })
})

describe('triangulation', () => {
  const finding = (...evidence: Evidence[]): Finding => ({ ...keyFinding, evidence })
  const of = (...evidence: Evidence[]) => triangulation([finding(...evidence)])[0]?.confirmation

  test('sees Suryani’s finding confirmed by four sources and two techniques (KS-01)', () => {
    expect(triangulation([keyFinding])).toEqual([
      { findingId: 'finding-home-work', sources: 4, techniques: 2, confirmation: 'by_both' },
    ])
  })

  test('tells two sources from two techniques', () => {
    const said: Evidence = { source: 'client', method: 'W' }
    expect(of()).toBe('unsourced')
    expect(of(said)).toBe('single')
    expect(of(said, { source: 'family', method: 'W', who: 'mother' })).toBe('by_sources')
    expect(of(said, { source: 'client', method: 'O' })).toBe('by_techniques')
    expect(of(said, { source: 'document', method: 'D' })).toBe('by_both')
  })

  test('counts a person once, however often she is asked, and two relatives as two', () => {
    const mother: Evidence = { source: 'family', method: 'W', who: 'mother' }
    expect(of(mother, mother)).toBe('single')
    expect(of(mother, { ...mother, who: 'aunt' })).toBe('by_sources')
    expect(of({ source: 'client', method: 'W', who: 'a' }, { source: 'client', method: 'W', who: 'b' })).toBe('single')
  })

  test('does not count what cannot be: a document is not interviewed', () => {
    expect(of({ source: 'document', method: 'W' })).toBe('unsourced')
    expect(of({ source: 'rumour' as never, method: 'W' })).toBe('unsourced') // a value that the types forbid
    const possible = SOURCES.flatMap((source) =>
      METHODS.filter((method) => isPossible({ source, method })).map((method) => `${source} ${method}`),
    )
    expect(possible).toEqual([
      'client O',
      'client W',
      'family O',
      'family W',
      'community O',
      'community W',
      'document D',
      'observation O',
      'agency W',
      'agency D',
    ])
  })

  test('more evidence never weakens a finding, and its order does not count', () => {
    const evidence = fc.record({
      source: fc.constantFrom(...SOURCES),
      method: fc.constantFrom(...METHODS),
      who: fc.constantFrom('one', 'two'),
    })
    const strength = { unsourced: 0, single: 1, by_sources: 2, by_techniques: 2, by_both: 3 } as const
    fc.assert(
      fc.property(fc.array(evidence, { maxLength: 6 }), evidence, (some, more) => {
        const before = of(...some) ?? 'unsourced'
        expect(strength[of(...some, more) ?? 'unsourced']).toBeGreaterThanOrEqual(strength[before])
        expect(of(...[...some].reverse())).toBe(before)
      }),
    )
  })
})

describe('what is missing for sign-off', () => {
  test('is nothing when the assessment is whole', () => {
    expect(gapsForSignOff(draft())).toEqual({ missing: [], advised: [] })
  })

  test('is each required field on its own, with the place where it stands', () => {
    const { answers } = draft()
    for (const field of FIELDS.values()) {
      const open = Object.fromEntries(Object.entries(answers).filter(([name]) => name !== field.id))
      const gaps = gapsForSignOff(draft({ answers: open })).missing
      const isNeeded = field.required && !field.onlyIf
      expect(gaps).toEqual(isNeeded ? [{ code: 'assessment_field', at: { part: field.part, field: field.id } }] : [])
    }
    expect(missing({ answers: { ...answers, mood: '   ' } })).toEqual(['assessment_field'])
  })

  test('is never an answer that she prefers not to give', () => {
    const silent = Object.fromEntries([...FIELDS.keys()].map((name) => [name, null]))
    expect(missing({ answers: silent })).toEqual([])
  })

  test('asks to whom and when she told it before, instead of asking her again', () => {
    const { answers } = draft()
    const before = { ...answers, violence_told: 'told_before' }
    expect(missing({ answers: before })).toEqual(['assessment_field', 'assessment_field'])
    const recorded = { ...before, violence_told_to: 'psikolog UPTD PPA', violence_told_on: '2026-01-20' }
    expect(missing({ answers: recorded })).toEqual([])
  })

  test('refuses a field that is not there and a choice that is none', () => {
    const { answers } = draft()
    expect(missing({ answers: { ...answers, race: 'x' } })).toEqual(['assessment_unknown_field'])
    expect(missing({ answers: { ...answers, confidence: 'certain' } })).toEqual(['assessment_choice'])
  })

  test('is an informant, a key finding with source and method, and a statement for each finding', () => {
    const plain = { ...keyFinding, evidence: [{ source: 'client', method: 'W' } as const] }
    expect(missing({ informants: [], findings: [plain] })).toEqual(['assessment_no_informant'])
    expect(missing({ findings: [] })).toEqual(['assessment_no_key_finding'])
    expect(missing({ findings: [{ ...keyFinding, evidence: [] }] })).toEqual(['assessment_finding_unsourced'])
    expect(missing({ findings: [{ ...keyFinding, statement: ' ' }] })).toEqual(['assessment_finding_empty'])
  })

  test('is a technique that fits its source, and an informant who is on the list', () => {
    const stray = (evidence: Evidence) =>
      missing({ findings: [{ ...keyFinding, evidence: [...keyFinding.evidence, evidence] }] })
    expect(stray({ source: 'document', method: 'W' })).toEqual(['assessment_finding_method'])
    expect(stray({ source: 'family', method: 'W', who: 'nobody' })).toEqual(['assessment_finding_informant'])
    expect(stray({ source: 'family', method: 'W' })).toEqual(['assessment_finding_informant'])
  })

  test('is an order of concerns without gap or tie, and needs that answer them', () => {
    const ranked = (...ranks: (number | null)[]) =>
      areProblemsRanked(ranks.map((rank, index) => ({ id: `p${index}`, statement: 'x', rank })))
    expect([ranked(1), ranked(2, 1, 3), ranked(), ranked(1, null), ranked(1, 1), ranked(1, 3), ranked(0, 1)]).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
    ])
    expect(missing({ needs: [] })).toEqual(['assessment_no_need'])
    expect(missing({ needs: [{ id: 'n', statement: 'Tidur', problemId: 'gone' }] })).toEqual(['assessment_need'])
  })

  test('is a risk rated in this assessment, and a safety plan when it is high', () => {
    expect(missing({ risk: null })).toEqual(['assessment_risk'])
    expect(missing({ risk: { level: 'low', ratedOn: day('2026-01-12') } })).toEqual(['assessment_risk'])
    for (const level of ['high', 'emergency'] as const) {
      const risk = { level, ratedOn: day('2026-01-24') }
      expect(missing({ risk })).toEqual(['assessment_safety_plan'])
      expect(missing({ risk, isSafetyPlanReady: true })).toEqual([])
    }
  })

  test('advises to confirm a key finding that rests on one source by one technique', () => {
    const single = { ...keyFinding, evidence: [{ source: 'client', method: 'W' } as const] }
    expect(gapsForSignOff(draft({ findings: [single] }))).toEqual({
      missing: [],
      advised: [{ code: 'assessment_finding_single', at: { finding: 'finding-home-work' } }],
    })
  })
})

describe('the worded document', () => {
  const options = { signedOn: day('2026-01-26'), say: (code: keyof typeof id) => id[code] }
  const document = wordedAssessment(draft({ answers: { ...draft().answers, mood: null } }), {
    language: 'id',
    ...options,
  })
  const section = (sealedAs: string) => document.sections.find((one) => one.sealedAs === sealedAs)
  const line = (sealedAs: string, field: string) =>
    section(sealedAs)
      ?.parts.flatMap(({ lines }) => lines)
      .find((one) => one.id === field)

  test('is plain JSON with the wording of that day', () => {
    expect(JSON.parse(JSON.stringify(document))).toEqual(document)
    expect(document).toMatchObject({ kind: 'comprehensive', version: 1, signedOn: '2026-01-26', riskLevel: 'low' })
    expect(line('narrative', 'reason_own_words')).toEqual({
      id: 'reason_own_words',
      label: 'Menurut beliau sendiri',
      answer: '"Saya mau bisa kerja dari rumah."',
    })
    expect(line('narrative', 'confidence')?.answer).toBe('Tinggi')
    expect(line('narrative', 'mood')?.answer).toBe('Tidak ingin menjawab')
  })

  test('keeps each class to its own section', () => {
    expect(line('health', 'medicines')).toBeDefined()
    expect(line('safety', 'violence_told')?.answer).toBe('Tidak ada yang diceritakan')
    expect(line('safety', 'legal')?.answer).toBe('urusan warisan')
    expect(JSON.stringify(section('narrative'))).not.toContain('warisan')
    for (const { sealedAs, parts } of document.sections) {
      for (const one of parts.flatMap(({ lines }) => lines)) expect(FIELDS.get(one.id)?.sealedAs).toBe(sealedAs)
    }
    const answered = Object.keys(draft().answers).length
    expect(document.sections.flatMap(({ parts }) => parts.flatMap(({ lines }) => lines))).toHaveLength(answered)
  })

  test('says of each finding who confirmed it and how', () => {
    const found = section('narrative')?.parts.find(({ code }) => code === 'vocational')?.findings[0]
    expect(found).toMatchObject({ confirmation: 'by_both', confirmedBy: 'Dikuatkan sumber dan cara yang berbeda' })
    expect(found?.evidence[1]).toEqual({ source: 'Keluarga', method: 'Wawancara', who: 'ibu' })
    expect(document.problems.map(({ rank }) => rank)).toEqual([1, 2])
  })

  test('speaks English as well', () => {
    const english = wordedAssessment(draft(), { language: 'en', ...options })
    expect(english.sections[0]?.parts[0]?.title).toBe('Identity and sources')
  })
})
