import { expect, it } from 'vitest'
import { secondsLeft } from '../screens/stillness.ts'

it('the screen stands for half a minute without a touch, says the last ten seconds, and is wiped', () => {
  expect([0, 1, 19_999].map((ms) => secondsLeft(1_000, 1_000 + ms))).toEqual([null, null, null])
  expect([20_000, 25_500, 29_999].map((ms) => secondsLeft(1_000, 1_000 + ms))).toEqual([10, 5, 1])
  expect([30_000, 90_000].map((ms) => secondsLeft(1_000, 1_000 + ms))).toEqual([0, 0])
})
