import { describe, expect, it } from 'vitest'
import { letters } from '../../letters/policy.ts'
import { signatures } from '../policy.ts'

describe('who has a letter signed on a screen', () => {
  it('is whoever takes a number from the book, and nobody who teaches, nurses, guards or comes from outside', () => {
    expect([...signatures.actions['signatures.take']].toSorted()).toEqual([
      ...(['administration', 'coordinator', 'head', 'social_worker'] as const),
    ])
  })

  it('is, for money of hers, whoever keeps things for her and knows her by name; the treasurer knows numbers', () => {
    expect([...signatures.actions['signatures.receipt']].toSorted()).toEqual([
      ...(['administration', 'coordinator', 'head', 'house_mother', 'social_worker'] as const),
    ])
  })

  it('is, for setting a file aside, whoever brings one', () => {
    expect(signatures.actions['signatures.set_aside']).toEqual(letters.actions['letters.certify'])
  })
})
