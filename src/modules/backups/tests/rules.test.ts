import { expect, it } from 'vitest'
import { backupStanding, changesStanding, drillStanding } from '../rules.ts'

const now = Temporal.Instant.from('2026-12-01T08:00:00Z')
const ago = (hours: number) => now.subtract({ hours })

it('calls a copy late after 26 hours, and a house without one never copied', () => {
  expect([null, ago(0), ago(26), ago(27)].map((last) => backupStanding(last, now))).toEqual([
    'never',
    'good',
    'good',
    'late',
  ])
})

it('says a week before 35 days that a drill comes near, and then that it is late', () => {
  const hours = [27 * 24, 29 * 24, 35 * 24, 35 * 24 + 1]
  expect(hours.map((h) => drillStanding(ago(h), ago(9_999), now))).toEqual(['good', 'near', 'near', 'late'])
})

it('gives a house that never tried 35 days from its first copy', () => {
  expect([null, ago(3), ago(36 * 24)].map((began) => drillStanding(null, began, now))).toEqual([
    'never',
    'never',
    'late',
  ])
})

it('calls what is sealed away late after a quarter of an hour, and where a clock that stood ahead has dated it', () => {
  const minutes = [0, 15, 16, -10, -20].map((m) => changesStanding(now.subtract({ minutes: m }), now))
  expect(minutes).toEqual(['good', 'good', 'late', 'good', 'late'])
  expect(changesStanding(null, now)).toBe('late')
})
