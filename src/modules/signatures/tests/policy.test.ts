import { describe, expect, it } from 'vitest'
import { signatures } from '../policy.ts'

describe('who has a letter signed on a screen', () => {
  it('is whoever takes a number from the book, and nobody who teaches, nurses, guards or comes from outside', () => {
    expect([...signatures.actions['signatures.take']].toSorted()).toEqual([
      ...(['administration', 'coordinator', 'head', 'social_worker'] as const),
    ])
  })
})
