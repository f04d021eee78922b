import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { SectionState, SectionText } from '../comprehensive/sections.ts'
import { countsOf, findSection, gapsAcross, SECTIONS, strayAnswers } from '../comprehensive/sections.ts'
import { gapsForSignOff } from '../comprehensive/sign-off.ts'
import { FIELDS } from '../comprehensive/structure.ts'
import { INSTRUMENTS } from '../instruments/registry.ts'
import { momentOf } from '../rules.ts'
import { pagesOf } from '../screens/fill-pages.ts'
import { draft } from './sample-assessment.ts'
import { wholeAssessment } from './support.ts'

const day = Temporal.PlainDate.from
const RISK = { level: 'low', ratedOn: day('2026-01-24') } as const

/** The whole assessment as somebody sees it who holds only these classes. */
const seenBy = (classes: readonly string[], texts = wholeAssessment()): SectionState[] =>
  texts.map(({ part, sealedAs, text }) => {
    const section = findSection(part, sealedAs)
    if (!section) throw new Error('a section of the table')
    const isReadable = classes.includes(sealedAs)
    return { part, sealedAs, ...countsOf(section, text), text: isReadable ? text : null, isReadable }
  })

describe('sections of the assessment', () => {
  it('hold every question once, each in the class in which it is sealed', () => {
    const all = SECTIONS.flatMap((s) => s.fields.map((f) => f.id))
    expect(all.toSorted()).toEqual([...FIELDS.keys()].toSorted())
    for (const s of SECTIONS) for (const f of s.fields) expect(FIELDS.get(f.id)?.sealedAs).toBe(s.sealedAs)
    expect(findSection('social', 'safety')?.fields.map((f) => f.id)).toEqual(['legal'])
  })

  it('count what is open: everything that is asked when nothing is written, nothing when all is', () => {
    for (const { part, sealedAs, text } of wholeAssessment()) {
      const section = findSection(part, sealedAs) as NonNullable<ReturnType<typeof findSection>> // of the same table
      expect(countsOf(section, text).openFields).toBe(0)
      expect(countsOf(section, null).openFields).toBe(section.fields.filter((f) => f.required && !f.onlyIf).length)
    }
    const violence = findSection('violence', 'safety') as NonNullable<ReturnType<typeof findSection>> // of the same table
    expect(
      countsOf(violence, { answers: { violence_told: 'told_before', danger_now: 'no' }, findings: [] }).openFields,
    ).toBe(2)
    expect(strayAnswers(violence, { danger_now: 'no', mood: 'x' })).toEqual(['mood'])
  })

  it('give the same verdict to somebody with every key as the whole draft', () => {
    const all = gapsAcross(seenBy(['narrative', 'safety', 'health']), day('2026-01-13'), RISK)
    expect(all.missing).toEqual([])
    expect(gapsForSignOff(draft()).missing).toEqual([])
  })

  it('let a worker without the key of health sign, and tell her only how many questions are open there', () => {
    expect(gapsAcross(seenBy(['narrative', 'safety']), day('2026-01-13'), RISK).missing).toEqual([])
    const without = wholeAssessment().map((s) =>
      s.sealedAs === 'health' ? { ...s, text: { answers: {}, findings: [] } as SectionText } : s,
    )
    expect(gapsAcross(seenBy(['narrative', 'safety'], without), day('2026-01-13'), RISK).missing).toEqual([
      { code: 'assessment_section_open', params: { count: 4 }, at: { part: 'biological' } },
    ])
  })

  it('never say anything of a closed text but its counts, whatever was written there', () => {
    const answers = fc.dictionary(
      fc.constantFrom('health_now', 'disability', 'medicines', 'substances'),
      fc.option(fc.string()),
    )
    fc.assert(
      fc.property(answers, fc.string(), fc.boolean(), (said, statement, isKey) => {
        const finding = { id: 'f', part: 'biological' as const, statement, isKey, evidence: [] }
        const texts = wholeAssessment().map((s) =>
          s.sealedAs === 'health' ? { ...s, text: { answers: said, findings: [finding] } } : s,
        )
        const { missing } = gapsAcross(seenBy(['narrative', 'safety'], texts), day('2026-01-13'), RISK)
        for (const gap of missing) {
          expect(['assessment_section_open', 'assessment_finding_unsourced']).toContain(gap.code)
          expect(gap.at).toEqual({ part: 'biological' })
        }
      }),
    )
  })

  it('ask for a key finding only when none stands anywhere, readable or not', () => {
    const moved = wholeAssessment().map((s) => {
      if (s.part === 'vocational') return { ...s, text: { ...s.text, findings: [] } }
      if (s.sealedAs !== 'health') return s
      const finding = {
        id: 'f',
        part: s.part,
        statement: 'x',
        isKey: true,
        evidence: [{ source: 'client', method: 'W' } as const],
      }
      return { ...s, text: { ...s.text, findings: [finding] } }
    })
    expect(gapsAcross(seenBy(['narrative', 'safety'], moved), day('2026-01-13'), RISK).missing).toEqual([])
  })
})

describe('the round of instruments', () => {
  const at = (days: number, more: Partial<{ stage: string; state: string }> = {}) =>
    momentOf(
      { stage: 'assessment', state: 'open', admittedOn: day('2026-01-12'), ...more },
      day('2026-01-12').add({ days }),
    )
  it('follows the days in the house, then the end, then the time after', () => {
    expect([0, 6, 7, 74, 75].map((d) => at(d))).toEqual(['arrival', 'arrival', 'week_2', 'week_2', 'month_3'])
    expect(at(30, { stage: 'evaluation' })).toBe('exit')
    expect(at(200, { state: 'aftercare' })).toBe('after_6_months')
    expect(momentOf({ stage: 'identification', state: 'candidate', admittedOn: null }, day('2026-01-12'))).toBe(
      'arrival',
    )
  })
})

describe('pages of a questionnaire', () => {
  it('hold every item once, in order: yes-or-no questions five to a page, longer ones alone', () => {
    for (const instrument of INSTRUMENTS) {
      const pages = pagesOf(instrument.items)
      expect(pages.flat().map((i) => i.id)).toEqual(instrument.items.map((i) => i.id))
      for (const page of pages)
        expect(page.length === 1 || (page.length <= 5 && page.every((i) => i.choices.length === 2))).toBe(true)
    }
  })
})
