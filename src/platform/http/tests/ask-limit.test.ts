import { expect, it } from 'vitest'
import { makeLimit } from '../ask-limit.ts'

it('answers sixty questions a minute from one place, and others meanwhile', () => {
  const mayAsk = makeLimit()
  const asked = Array.from({ length: 61 }, () => mayAsk('10.0.0.7', 1000))
  expect([asked.filter(Boolean).length, mayAsk('10.0.0.8', 1000), mayAsk('10.0.0.7', 61_000)]).toEqual([60, true, true])
})
