import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { codeOf, criteriaOf, freeCode } from '../rules.ts'

describe('the code of a track', () => {
  it('is made of its name, without what is no letter, and is never one that is taken', () => {
    expect(['Tata boga', 'Café & kué', '3D', '…', 'A'].map(codeOf)).toEqual([
      'tata_boga',
      'cafe_kue',
      't_3d',
      'track',
      't_a',
    ])
    expect(freeCode('Tata boga', ['tata_boga', 'tata_boga_2'])).toBe('tata_boga_3')
  })

  it('is one that the database takes, whatever somebody types', () => {
    fc.assert(
      fc.property(fc.string({ maxLength: 200 }), fc.nat(3), (words, n) => {
        const taken = Array.from({ length: n }, (_, i) => (i === 0 ? codeOf(words) : `${codeOf(words)}_${i + 1}`))
        expect(freeCode(words, taken)).toMatch(/^[a-z][a-z0-9_]{1,39}$/)
      }),
    )
  })
})

describe('criteria', () => {
  it('are lines, a star before a critical one, each with a code of its own', () => {
    expect(criteriaOf(['* Rasa', 'Rasa', ' *Bersih '])).toEqual([
      { code: 'rasa', text: 'Rasa', isCritical: true },
      { code: 'rasa_2', text: 'Rasa', isCritical: false },
      { code: 'bersih', text: 'Bersih', isCritical: true },
    ])
  })
})
