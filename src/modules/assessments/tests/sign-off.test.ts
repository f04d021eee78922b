import { describe, expect, test } from 'vitest'
import type { Evidence } from '../comprehensive/finding.ts'
import { countsOf, gapsForSignOff, type Whole } from '../comprehensive/sign-off.ts'
import { CLASSES, formOf, PART_CODES, type Texts } from '../forms/parts.ts'
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

  test('tells of key findings how many rest on two sources or techniques, and nothing of which', () => {
    const of = (...evidence: Evidence[]) => ({ ...keyFinding, evidence })
    const her: Evidence = { source: 'client', method: 'W' }
    const findings = [
      of(her),
      of(her, { source: 'client', method: 'O' }),
      of(her, { source: 'family', method: 'W', who: MOTHER }),
      of(),
      { ...of(her, { source: 'document', method: 'D', which: 'KK' }), isKey: false },
    ]
    expect(countsOf('social', { ...wholeTexts().social, findings })).toMatchObject({
      keyFindings: 4,
      unsourced: 1,
      triangulated: 2,
    })
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
