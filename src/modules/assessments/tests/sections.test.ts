import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { gapsForSignOff } from '../comprehensive/sign-off.ts'
import type { Texts } from '../forms/parts.ts'
import { seenBy, wholeTexts } from './sample-assessment.ts'

const missing = (texts: Texts) => gapsForSignOff(seenBy(['narrative', 'safety'], texts)).missing

describe('an assessment of which a part is closed to the reader', () => {
  it('can be signed without the key of health, and tells only how many questions are open there', () => {
    expect(missing(wholeTexts())).toEqual([])
    expect(missing({ ...wholeTexts(), biological: {} })).toEqual([
      { code: 'assessment_section_open', params: { count: 4 }, at: { part: 'biological' } },
    ])
  })

  it('never says anything of a closed text but its counts, whatever was written there', () => {
    const answers = fc.dictionary(
      fc.constantFrom('health_now', 'disability', 'medicines', 'substances'),
      fc.option(fc.string()),
    )
    fc.assert(
      fc.property(answers, fc.string(), fc.boolean(), (said, statement, isKey) => {
        const findings = [{ id: 'f', statement, isKey, evidence: [] }]
        for (const gap of missing({ ...wholeTexts(), biological: { ...said, findings } })) {
          expect(['assessment_section_open', 'assessment_finding_unsourced']).toContain(gap.code)
          expect(gap.at).toEqual({ part: 'biological' })
        }
      }),
    )
  })

  it('asks for a key finding only when none stands anywhere, readable or not', () => {
    const texts = wholeTexts()
    const findings = [{ id: 'f', statement: 'x', isKey: true, evidence: [{ source: 'client', method: 'W' } as const] }]
    const without = { ...texts, vocational: { ...texts.vocational, findings: [] } }
    expect(missing(without)).toEqual([{ code: 'assessment_no_key_finding' }])
    expect(missing({ ...without, biological: { ...texts.biological, findings } })).toEqual([])
  })
})
