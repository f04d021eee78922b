import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { svg } from '../../letters/papers/naskah/schema.ts'
import { papers } from '../../letters/papers/registry.ts'
import { drawnFault, HIGH, MOST_POINTS, pathOf, svgOf, WIDE, whyOnPaper } from '../rules.ts'
import { name } from './drawn.ts'

describe('what was drawn', () => {
  it('is a signature when a hand went on for a while and came somewhere, and not a tap, a slip or a scrawl without an end', () => {
    expect(drawnFault(name)).toBeNull()
    expect(drawnFault([])).toBe('glass_empty')
    expect(drawnFault([[[500, 200]]])).toBe('glass_empty')
    expect(drawnFault([Array.from({ length: 40 }, () => [500, 200] as const)])).toBe('glass_empty')
    expect(drawnFault([Array.from({ length: MOST_POINTS + 1 }, (_, i) => [i % WIDE, 10] as const)])).toBe(
      'glass_too_long',
    )
    expect(drawnFault([Array.from({ length: MOST_POINTS }, (_, i) => [i % WIDE, 10] as const)])).toBeNull()
  })

  it('becomes a drawing of numbers alone, which the paper takes, whatever the strokes are', () => {
    const point = fc.tuple(fc.integer({ min: 0, max: WIDE }), fc.integer({ min: 0, max: HIGH }))
    fc.assert(
      fc.property(fc.array(fc.array(point, { minLength: 1, maxLength: 30 }), { maxLength: 20 }), (strokes) => {
        const drawn = svgOf(strokes)
        expect(svg.safeParse(drawn).success).toBe(true)
        expect(drawn.match(/M/g)?.length ?? 0).toBe(strokes.length)
      }),
    )
  })

  it('shows a dot as a short line', () => {
    expect(pathOf([[5, 6]])).toBe('M5 6l1 0')
    expect(pathOf([])).toBe('')
  })
})

describe('a letter that is signed on a screen', () => {
  const letter = { state: 'issued' as const, isNeutral: false, isProtected: false, signs: 'pihak_kedua' }

  it('was issued, holds, has a place for it and names somebody who is not protected', () => {
    for (const state of ['issued', 'printed', 'signed', 'archived'] as const)
      expect(whyOnPaper({ ...letter, state }), state).toBeNull()
    expect(whyOnPaper({ ...letter, state: 'draft' })).toBe('not_issued')
    expect(whyOnPaper({ ...letter, state: 'cancelled' })).toBe('cancelled')
    expect(whyOnPaper({ ...letter, signs: null })).toBe('not_for_paper')
    expect(whyOnPaper({ ...letter, isNeutral: true })).toBe('protected')
    expect(whyOnPaper({ ...letter, isProtected: true })).toBe('protected')
  })

  it('is a receipt of hers, and she alone signs it so', () => {
    const some = Object.entries(papers).flatMap(([code, p]) =>
      p.signers.filter((s) => s.onGlass).map((s) => [code, s.field]),
    )
    expect(some).toEqual([
      ['f08', 'ttd.0'],
      ['f35', 'pihak_kedua'],
      ['tanda-terima-tabungan', 'penerima'],
    ])
  })
})
