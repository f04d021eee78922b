import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { storedOf, unfinishedOf } from '../form-input.ts'
import { openIn, sealedOf, toDraft, toInput } from '../form-values.ts'
import { differences, rowsOf } from '../form-words.ts'
import { draft, reads, say, visit } from './sample-form.ts'

describe('a form', () => {
  it('sends what the contract takes, and nothing that a condition hides', () => {
    fc.assert(
      fc.property(draft, (d) => {
        const input = toInput(visit, d)
        // a step of a day alone is no step: the contract says at its field that its words are missing
        if (d.nextStep.text.trim() !== '' || d.nextStep.dueOn === '')
          expect(reads.safeParse(input).error).toBeUndefined()
        expect('parties' in input).toBe(d.kind === 'home')
        expect('isReached' in input).toBe(d.kind === 'phone')
        expect('caution' in input).toBe(d.kind === 'phone' && d.isReached === true && d.caution.trim() !== '')
        if (d.kind === 'phone') expect(input).not.toHaveProperty('cost')
        expect(input.nextStep?.dueOn === undefined || d.nextStep.text.trim() !== '').toBe(true)
      }),
    )
  })

  it('is the same draft again after it was sent, stored and opened', () => {
    fc.assert(
      fc.property(draft, (typed) => {
        const d = toDraft(visit, toInput(visit, typed)) // what is hidden or blank is gone, the rest as typed
        const stored = JSON.parse(JSON.stringify(toInput(visit, d)))
        expect(toDraft(visit, stored)).toEqual(d)
        expect(toInput(visit, toDraft(visit, stored))).toEqual(toInput(visit, typed))
        expect(differences(visit, d, toDraft(visit, stored), say)).toMatchObject([{ key: 'kind' }])
      }),
    )
  })

  it('puts each answer into the document of its class once, and what stands in a column into none', () => {
    fc.assert(
      fc.property(draft, (d) => {
        const input = toInput(visit, d)
        const story = sealedOf(visit, input, 'narrative')
        const safety = sealedOf(visit, input, 'safety')
        expect({ ...story, ...safety, kind: d.kind, on: d.on }).toEqual(input)
        expect(Object.keys(safety)).toEqual('caution' in input ? ['caution'] : [])
        expect(storedOf(visit, 'narrative').parse(JSON.parse(JSON.stringify(story)))).toEqual(story)
      }),
    )
  })

  it('says every difference of two versions under the answer that differs', () => {
    fc.assert(
      fc.property(draft, draft, (a, b) => {
        const [left, right] = [rowsOf(visit, a, say), rowsOf(visit, b, say)]
        const differing = left.filter((one, i) => one.text !== right[i]?.text).map((one) => one.key)
        const said = differences(visit, a, b, say).map((one) => one.key)
        expect(said).toEqual(differing.length > 0 ? differing : ['kind'])
      }),
    )
  })

  it('is kept unfinished within its limits, and says what is still open', () => {
    const begun = unfinishedOf(visit)
    const parties = [{ relation: 'family' as const }]
    expect(begun.parse({ kind: 'home', parties })).toEqual({ kind: 'home', parties })
    for (const wrong of [{ told: 'x'.repeat(401) }, { minutes: 721 }, { race: 'x' }, { parties: [{ race: 'x' }] }])
      expect(begun.safeParse(wrong).success).toBe(false)
    expect(openIn(visit, { kind: 'home', parties })).toEqual(['on', 'at', 'minutes', 'told', 'parties.0.name'])
    expect(openIn(visit, { kind: 'phone', nextStep: { dueOn: '2026-02-01' } })).toEqual(
      expect.arrayContaining(['isReached', 'nextStep.text']),
    )
    const nextStep = { text: '', dueOn: '' }
    fc.assert(
      fc.property(draft, (d) => {
        expect(openIn(visit, toInput(visit, { ...d, nextStep }))).toEqual([])
      }),
    )
  })
})
