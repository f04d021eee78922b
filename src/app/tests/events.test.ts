import { expect, it } from 'vitest'
import { EVENTS } from '../events.ts'

const kindOf = (detail: unknown) =>
  typeof detail === 'object' && detail !== null && 'maybe' in detail ? detail.maybe : detail

it('what says when it happened names a day and an hour among its own details', () => {
  const dated = EVENTS.flatMap((e) => (e.when ? [{ ...e, when: e.when }] : []))
  expect(dated.length).toBeGreaterThan(10)
  for (const { kind, when, details } of dated) {
    expect([kind, kindOf(details?.[when.day])]).toEqual([kind, 'day'])
    if (when.time) expect([kind, kindOf(details?.[when.time])]).toEqual([kind, 'time'])
  }
})
