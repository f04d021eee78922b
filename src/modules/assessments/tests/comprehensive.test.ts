import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Evidence } from '../comprehensive/finding.ts'
import { confirmationOf, isPossible, METHODS, SOURCES } from '../comprehensive/finding.ts'
import { countsOf, gapsForSignOff, type Whole } from '../comprehensive/sign-off.ts'
import { wordedPart } from '../comprehensive/worded.ts'
import { CLASSES, classOf, formOf, PAGES, PART_CODES, pageOf, type Texts } from '../forms/parts.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }
import { keyFinding, MOTHER, NEED, PROBLEM, seenBy, wholeTexts } from './sample-assessment.ts'

const day = Temporal.PlainDate.from
const codesOf = (gaps: readonly { code: string }[]) => gaps.map(({ code }) => code)
/** The whole with some of its parts written otherwise, as somebody with every key sees it. */
const whole = (more: Texts = {}, rest: Partial<Pick<Whole, 'risk'>> = {}) => {
  const texts = wholeTexts()
  const changed = Object.fromEntries(PART_CODES.map((part) => [part, { ...texts[part], ...more[part] }]))
  return seenBy(CLASSES, changed, rest)
}
const missing = (...changed: Parameters<typeof whole>) => codesOf(gapsForSignOff(whole(...changed)).missing)

describe('the structure', () => {
  test('has the thirteen parts of the paper, in its order', () => {
    expect(PAGES).toEqual([
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
    expect([pageOf('legal'), pageOf('hopes'), pageOf('nothing')]).toEqual(['social', 'hopes', 'sources'])
  })

  test('seals violence as safety, the body as health, legal matters as safety, and the rest as narrative', () => {
    const other = PART_CODES.filter((part) => classOf(part) !== 'narrative').map((part) => [part, classOf(part)])
    expect(other).toEqual([
      ['biological', 'health'],
      ['legal', 'safety'],
      ['violence', 'safety'],
    ])
  })

  test('helps in one to five lines in both languages, and asks every question once', () => {
    for (const page of PAGES)
      for (const words of [id, en]) {
        const lines = words[`guidance.${page}`].split('\n')
        expect(lines.length).toBeLessThanOrEqual(5)
        expect(lines.every((line) => line.trim() !== '')).toBe(true)
      }
    const fields = PART_CODES.flatMap((part) => Object.keys(formOf(part).fields)).filter((f) => f !== 'findings')
    expect(new Set(fields).size).toBe(fields.length)
  })
})

describe('triangulation', () => {
  const of = (...evidence: Evidence[]) => confirmationOf({ evidence })

  test('sees Suryani’s finding confirmed by four sources and two techniques (KS-01)', () => {
    expect(confirmationOf(keyFinding)).toBe('by_both')
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
    expect(
      of({ source: 'document', method: 'D', which: 'KK' }, { source: 'document', method: 'D', which: 'ijazah' }),
    ).toBe('by_sources')
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
        const before = of(...some)
        expect(strength[of(...some, more)]).toBeGreaterThanOrEqual(strength[before])
        expect(of(...[...some].reverse())).toBe(before)
      }),
    )
  })
})

describe('what is missing for sign-off', () => {
  test('is nothing when the assessment is whole', () => {
    expect(gapsForSignOff(whole())).toEqual({ missing: [], advised: [] })
  })

  test('is each required field on its own, with the place where it stands', () => {
    const texts = wholeTexts()
    for (const part of PART_CODES)
      for (const [field, { kind, optional, when }] of Object.entries(formOf(part).fields)) {
        if (kind === 'many') continue
        const open = Object.fromEntries(Object.entries(texts[part] ?? {}).filter(([name]) => name !== field))
        const isNeeded = !optional && !when
        expect(gapsForSignOff(seenBy(CLASSES, { ...texts, [part]: open })).missing).toEqual(
          isNeeded ? [{ code: 'assessment_field', at: { part, field } }] : [],
        )
        expect(countsOf(part, open).openFields).toBe(isNeeded ? 1 : 0)
      }
  })

  test('is never an answer that she prefers not to give', () => {
    const texts = wholeTexts()
    const silent = PART_CODES.map((part) => {
      const declined = Object.entries(formOf(part).fields).flatMap(([f, { mayDecline }]) =>
        mayDecline ? [[f, null]] : [],
      )
      return [part, { ...texts[part], ...Object.fromEntries(declined) }]
    })
    expect(missing(Object.fromEntries(silent))).toEqual([])
  })

  test('is never declined where the worker judges and nobody is asked', () => {
    for (const [part, field] of [
      ['sources', 'confidence'],
      ['analysis', 'problem_tree'],
      ['analysis', 'protective'],
      ['analysis', 'risks'],
      ['recommendation', 'recommendation'],
    ] as const) {
      const { fields } = formOf(part)
      expect(fields[field]).toBeDefined()
      expect(fields[field]?.mayDecline).toBeUndefined()
    }
  })

  test('asks to whom and when she told it before, instead of asking her again', () => {
    const before = { violence_told: 'told_before' } as const
    expect(missing({ violence: before })).toEqual(['assessment_field', 'assessment_field'])
    const recorded = { ...before, violence_told_to: 'psikolog UPTD PPA', violence_told_on: '2026-01-20' }
    expect(missing({ violence: recorded })).toEqual([])
  })

  test('is an informant, a key finding with source and method, and a statement for each finding', () => {
    const plain = { ...keyFinding, evidence: [{ source: 'client', method: 'W' } as const] }
    const found = (findings: Texts['vocational']) => ({ vocational: findings })
    expect(missing({ sources: { informants: [] }, ...found({ findings: [plain] }) })).toEqual([
      'assessment_no_informant',
    ])
    expect(missing(found({ findings: [] }))).toEqual(['assessment_no_key_finding'])
    expect(missing(found({ findings: [{ ...keyFinding, evidence: [] }] }))).toEqual(['assessment_finding_unsourced'])
    expect(missing(found({ findings: [{ ...keyFinding, statement: ' ' }] }))).toEqual(['assessment_finding_empty'])
    const { statement: _, ...open } = keyFinding
    expect(missing(found({ findings: [open] }))).toEqual(['assessment_finding_empty'])
    expect(countsOf('vocational', { findings: [open] }).openFields).toBe(countsOf('vocational', {}).openFields + 1)
  })

  test('is what each concern and each need says, and who each informant is', () => {
    const { analysis, sources } = wholeTexts()
    const problems = [...(analysis?.problems ?? []), { id: NEED, statement: ' ' }]
    expect(missing({ analysis: { problems } })).toEqual(['assessment_problem_empty'])
    for (const statement of [' ', undefined]) {
      const needs = [{ id: NEED, problemId: PROBLEM, statement }]
      expect(missing({ recommendation: { needs } })).toEqual(['assessment_need'])
      expect(missing({ recommendation: { needs: [{ id: NEED, statement }] } })).toEqual(['assessment_need'])
    }
    const informants = [...(sources?.informants ?? []), { id: NEED }]
    expect(missing({ sources: { informants } })).toEqual(['assessment_informant_empty'])
  })

  test('is a technique that fits its source, and an informant who is on the list', () => {
    const stray = (evidence: (typeof keyFinding.evidence)[number] | Evidence) =>
      missing({ vocational: { findings: [{ ...keyFinding, evidence: [...keyFinding.evidence, evidence] }] } })
    expect(stray({ source: 'document', method: 'W' })).toEqual(['assessment_finding_method'])
    expect(stray({ source: 'family', method: 'W', who: NEED })).toEqual(['assessment_finding_informant'])
    expect(stray({ source: 'family', method: 'W' })).toEqual(['assessment_finding_informant'])
    expect(stray({ source: 'family', method: 'W', who: MOTHER })).toEqual([])
    const informants = [...(wholeTexts().sources?.informants ?? []), { relation: 'bibi' }]
    const nobody = { findings: [{ ...keyFinding, evidence: [{ source: 'family', method: 'W' } as const] }] }
    expect(missing({ sources: { informants }, vocational: nobody })).toEqual(['assessment_finding_informant'])
  })

  test('is a list of concerns, whose order is their rank, and needs that answer them', () => {
    expect(missing({ analysis: { problems: [] } })).toEqual(['assessment_problems_ranked', 'assessment_need'])
    const needs = (...list: NonNullable<NonNullable<Texts['recommendation']>['needs']>) => ({
      recommendation: { needs: list },
    })
    expect(missing(needs())).toEqual(['assessment_no_need'])
    expect(missing(needs({ id: NEED, statement: 'Tidur', problemId: NEED }))).toEqual(['assessment_need'])
    expect(missing(needs({ id: NEED, statement: 'Tidur' }))).toEqual(['assessment_need'])
    expect(missing(needs({ id: NEED, statement: 'Tidur', problemId: PROBLEM }))).toEqual([])
  })

  test('is a risk rated in this assessment, and a safety plan when it is high', () => {
    expect(missing({}, { risk: null })).toEqual(['assessment_risk'])
    expect(missing({}, { risk: { level: 'low', ratedOn: day('2026-01-12') } })).toEqual(['assessment_risk'])
    for (const level of ['high', 'emergency'] as const) {
      const risk = { level, ratedOn: day('2026-01-24') }
      expect(missing({}, { risk })).toEqual(['assessment_safety_plan'])
      expect(missing({ violence: { isSafetyPlanReady: true } }, { risk })).toEqual([])
    }
  })

  test('advises to confirm a key finding that rests on one source by one technique', () => {
    const single = { ...keyFinding, evidence: [{ source: 'client', method: 'W' } as const] }
    expect(gapsForSignOff(whole({ vocational: { findings: [single] } }))).toEqual({
      missing: [],
      advised: [{ code: 'assessment_finding_single', at: { finding: keyFinding.id } }],
    })
  })
})

describe('the worded document', () => {
  const texts: Texts = { ...wholeTexts(), psychological: { ...wholeTexts().psychological, mood: null } }
  const on = day('2026-01-26')
  const part = (code: (typeof PART_CODES)[number], language: 'id' | 'en' = 'id') =>
    wordedPart(code, texts, { language, on })
  const line = (code: (typeof PART_CODES)[number], field: string) => part(code).lines.find((one) => one.id === field)

  test('is plain JSON with the wording of that day', () => {
    for (const code of PART_CODES) expect(JSON.parse(JSON.stringify(part(code)))).toEqual(part(code))
    expect(part('reason')).toMatchObject({
      title: 'Alasan masuk',
      structure: 1,
      wordedOn: '2026-01-26',
      language: 'id',
    })
    expect(line('reason', 'reason_own_words')).toEqual({
      id: 'reason_own_words',
      label: 'Menurut beliau sendiri',
      answer: '"Saya mau bisa kerja dari rumah."',
    })
    expect(line('sources', 'confidence')?.answer).toBe('Tinggi')
    expect(line('psychological', 'mood')?.answer).toBe('Tidak ingin menjawab')
    expect(line('violence', 'violence_told')?.answer).toBe('Tidak ada yang diceritakan')
  })

  test('keeps each part to its own answers, all of them', () => {
    expect(line('legal', 'legal')?.answer).toBe('urusan warisan')
    for (const code of PART_CODES) {
      if (code !== 'legal') expect(JSON.stringify(part(code))).not.toContain('warisan')
      const plain = Object.values(formOf(code).fields).filter(({ kind }) => kind !== 'many' && kind !== 'tick')
      const open = plain.filter(({ optional, when }) => (optional && code !== 'legal') || when)
      expect(part(code).lines).toHaveLength(plain.length - open.length)
    }
  })

  test('says of each finding who confirmed it and how', () => {
    const [found] = part('vocational').findings
    expect(found).toMatchObject({ confirmation: 'by_both', confirmedBy: 'Dikuatkan sumber dan cara yang berbeda' })
    expect(found?.evidence[1]).toEqual({ source: 'Keluarga', method: 'Wawancara', who: 'ibu' })
  })

  test('speaks English as well', () => {
    expect(part('sources', 'en').title).toBe('Identity and sources')
  })
})
