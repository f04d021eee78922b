import fc from 'fast-check'
import { expect, test } from 'vitest'
import examples from '../examples.json' with { type: 'json' }
import instrument from '../items.json' with { type: 'json' }
import { score } from '../scoring.ts'

const ids = instrument.items.map((item) => item.id)

test('the examples of the source give the scores of the source', () => {
  for (const { answers, score: expected } of examples) expect(score(answers, ids)).toBe(expected)
})

test('a score stays between the smallest and the largest sum of answers', () => {
  const answers = fc.record(
    Object.fromEntries(instrument.items.map((item) => [item.id, fc.constantFrom(...item.answers)])),
  )
  const most = instrument.items.reduce((sum, item) => sum + Math.max(...item.answers), 0)
  fc.assert(fc.property(answers, (given) => (score(given, ids) ?? -1) >= 0 && (score(given, ids) ?? most + 1) <= most))
})
