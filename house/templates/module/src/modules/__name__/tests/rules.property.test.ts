import fc from 'fast-check'
import { expect, test } from 'vitest'
import { mayHappenOn } from '../rules.ts'

test('what may be recorded today may be recorded on every later day', () => {
  const day = fc.integer({ min: 0, max: 20_000 }).map((days) => Temporal.PlainDate.from('2000-01-01').add({ days }))
  fc.assert(
    fc.property(day, day, fc.nat(1000), (happened, today, days) => {
      if (mayHappenOn(happened, today)) expect(mayHappenOn(happened, today.add({ days }))).toBe(true)
    }),
  )
})
