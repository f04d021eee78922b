import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { worded } from '../../../../tests/support/worded.ts'
import { MAKERS } from '../../letters/papers/made.ts'
import { WRITERS } from '../../letters/rules.ts'
import { BATCH_PAPERS, keyOf, kindsIn, lackedFirst, pickedFirst, skipped, standingOf } from '../rules.ts'
import en from '../words/en.json' with { type: 'json' }
import id from '../words/id.json' with { type: 'json' }

const woman = fc.record({
  caseId: fc.uuid(),
  code: fc.constantFrom(...BATCH_PAPERS),
  isHere: fc.boolean(),
  letter: fc.constantFrom(null, {}),
  missing: fc.array(fc.constant({}), { maxLength: 2 }),
})

describe('letters of an intake', () => {
  it('are papers of the book about one woman, which whoever takes a number may make', () => {
    for (const code of BATCH_PAPERS) {
      const { about, numberAt, keep, roles } = MAKERS[code]
      expect([about, numberAt !== null, keep, roles], code).toEqual(['case', true, 'identity', [...WRITERS]])
    }
  })

  it('are ticked for whoever lives here, has none yet and lacks nothing, and for nobody else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(woman, { selector: (w) => w.caseId }), (women) => {
        const first = pickedFirst(women)
        for (const w of women)
          expect(first.includes(keyOf(w))).toBe(w.isHere && w.letter === null && w.missing.length === 0)
      }),
    )
  })

  it('stand where they stand: one that is there is there, whatever would be missing for another', () => {
    expect(standingOf({ letter: {}, missing: [{}] })).toBe('made')
    expect(standingOf({ letter: null, missing: [{}] })).toBe('lacks')
    expect(standingOf({ letter: null, missing: [] })).toBe('ready')
  })

  it('are said to be skipped where something is missing or nobody ticked them, and nowhere else', () => {
    fc.assert(
      fc.property(fc.uniqueArray(woman, { selector: keyOf }), fc.boolean(), (women, all) => {
        const left = skipped(women, () => all)
        for (const w of women) expect(left.includes(w)).toBe(w.letter === null && (w.missing.length > 0 || !all))
      }),
    )
  })

  it('are of the kinds that the address names, each once, in the order of a stay', () => {
    expect(kindsIn('f35,f07,f07,f99')).toEqual(['f07', 'f35'])
    expect(kindsIn('f07')).toEqual(['f07'])
    expect([kindsIn(null), kindsIn('')]).toEqual([[], []])
  })

  it('lack first what another page holds, and what the letter itself asks when nothing else does', () => {
    const [page, here] = [{ href: '/a' }, { href: null }]
    expect(lackedFirst([here, page, here])).toEqual([page])
    expect(lackedFirst([here, here])).toEqual([here, here])
    expect(lackedFirst([])).toEqual([])
  })

  it('say in both languages when each is made', () => {
    for (const words of [id, en]) expect(worded(words, 'when')).toEqual(BATCH_PAPERS.toSorted())
  })
})
