import { expect, it } from 'vitest'
import { standing } from '../rules.ts'

const [before, first, after] = ['2026-01-10T00:00:00Z', '2026-01-12T00:00:00Z', '2026-01-17T00:00:00Z']
const on = (at: string, until = after) => standing(Temporal.Instant.from(at), first, until)

it('whoever stands in waits for her first day, and is over with her last', () => {
  expect([on(before), on(first), on(after)]).toEqual(['coming', 'now', 'over'])
})

it('whoever was taken back before her first day never stood in', () => {
  expect([on(before, first), on(after, first)]).toEqual([null, null])
})
